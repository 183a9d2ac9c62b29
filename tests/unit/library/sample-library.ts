import { readFileSync } from 'node:fs';
import { parseNameModel } from '../../../lib/extract/names/model/name-model';
import { createLibrary } from '../../../lib/library/create-library';
import { sha256 } from '../../../lib/library/sha-256';
import type { Asker } from '../../../lib/messaging/asker';
import type { Notice } from '../../../lib/messaging/notify';
import type { Article } from '../../../lib/model/article';
import type { AnnotationDraft } from '../../../lib/model/draft';
import { createRestorationNote } from '../../../lib/store/restoration-note';
import { createSettings } from '../../../lib/store/settings';
import { sampleId, targetOf } from '../store/sample-rows';
import { sampleStore } from '../store/sample-store';

export const view: Asker = { from: 'extension' };
export const page: Asker = { from: 'page', origin: 'https://tin.example', tabId: 7 };
export const stranger: Asker = { from: 'page', origin: 'https://la.example', tabId: 8 };

const sentence = 'Cuộc vận động có 1.780 cá nhân tham gia tại Sóc Trăng.';

/** A page with one paragraph under its headline. */
export function article(fields: Partial<Article> = {}): Article {
  return {
    url: 'https://tin.example/a.html?utm_source=x#p1',
    isArticle: true,
    structure: { headline: 'Tổng kết', bylines: [], captions: [], language: 'vi' },
    blocks: [
      { role: 'headline', text: 'Tổng kết' },
      { role: 'paragraph', text: sentence },
    ],
    ...fields,
  };
}

/** A draft of a quote of the sample article. */
export function draft(
  number: number,
  exact: string,
  fields: Partial<AnnotationDraft> = {},
): AnnotationDraft {
  const start = 'Tổng kết\n'.length + sentence.indexOf(exact);
  return {
    id: sampleId(number),
    mark: 'statistic',
    target: targetOf(exact, start),
    tags: [],
    note: '',
    origin: 'manual',
    ...fields,
  };
}

/** The model that ships. */
const nameModel = parseNameModel(
  new Uint8Array(readFileSync(new URL('../../../public/names.bin', import.meta.url))).buffer,
);

/** A library over a store in memory. */
export function sampleLibrary() {
  const sample = sampleStore();
  const told: Notice[] = [];
  const reported: unknown[] = [];
  const handlers = createLibrary({
    store: sample.store,
    settings: createSettings(sample.world.area),
    restoration: createRestorationNote(sample.world.area, () => sample.world.wall),
    newId: sample.world.newId,
    hash: sha256,
    nameModel: async () => nameModel,
    tell: (notice) => told.push(notice),
    report: (error) => reported.push(error),
  });
  return { ...sample, handlers, told, reported };
}
