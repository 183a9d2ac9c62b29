/** The formats that annotations can be taken away in, in the order in which a reader is offered them. */
export const exportFormatNames = ['csv', 'json'] as const;
export type ExportFormatName = (typeof exportFormatNames)[number];
