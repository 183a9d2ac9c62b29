import { phrases } from './phrases';

/** Oceans, seas and regions of the world that Vietnamese news names, whatever they look like. */
export const regions = phrases(`
  thái bình dương, đại tây dương, ấn độ dương, bắc băng dương, biển đông, địa trung hải, biển đen
  trung đông, cận đông, viễn đông, đông nam á, đông bắc á, nam á, đông á, trung á, tây á, châu á
  châu âu, châu phi, châu mỹ, châu đại dương, châu nam cực, đông âu, tây âu, bắc âu, nam âu, bắc mỹ
  nam mỹ, mỹ latinh, trung mỹ, bắc phi, đông phi, tây phi, đồng bằng sông cửu long, đbscl, tây nguyên
  nam bộ, bắc bộ, trung bộ, nam trung bộ, bắc trung bộ, đông nam bộ, tây nam bộ, tây bắc bộ
  đồng bằng sông hồng, hoàng sa, trường sa, việt bắc, phương tây
`);
