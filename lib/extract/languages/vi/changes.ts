import { phraseSet, phrasesByValue } from '../../../text/phrases';
import type { ChangeTables } from '../sentence-tables';

export const changes: ChangeTables = {
  verbs: phrasesByValue<'rise' | 'fall'>({
    rise: 'tăng | tăng thêm | tăng lên | tăng tới | tăng đến | tăng vọt | tăng mạnh | nâng | nâng lên | nhảy vọt | vọt lên | đội vốn | đội lên | đội thêm | rộng thêm | dâng | dâng lên | dâng cao | nhích lên | leo lên | cộng thêm | cao thêm | tăng trưởng | tăng trưởng khoảng | đắt thêm | dài thêm | mở rộng lên | mở rộng thêm | bật tăng | tăng bình quân | tăng trung bình | dôi thêm',
    fall: 'giảm | giảm xuống | giảm còn | giảm bớt | giảm tới | giảm đến | giảm mạnh | giảm sâu | giảm xuống còn | hạ xuống | hạ còn | hạ bớt | hạ xuống còn | xuống còn | rút xuống còn | rút ngắn còn | sụt | sụt giảm | sụt xuống | tụt xuống còn | rớt xuống | rớt còn | lùi về | co lại còn | thu hẹp còn | bốc hơi',
  }),
  weakVerbs: phrasesByValue<'rise' | 'fall'>({
    rise: 'thêm | nhích | lời thêm',
    fall: 'mất | hạ | tụt | rớt | lùi | mất thêm | cắt',
  }),
  fillers: phraseSet(
    'thêm | được | là | lên | tới | đến | khoảng | mức | con số | chỉ | hẳn | mạnh | nhẹ | bình quân | trung bình | đều | từ | bớt | vọt',
  ),
  links: phraseSet(
    'lên | lên tới | lên đến | lên mức | lên con số | lên tới con số | xuống | xuống còn | xuống mức | còn | tới | đến',
  ),
  causes: phrasesByValue<'rise' | 'fall'>({
    rise: 'nâng | tăng | đội vốn | mở rộng | đẩy | bổ sung',
    fall: 'giảm | hạ | rút ngắn | cắt | cắt giảm | thu hẹp | kéo giảm',
  }),
  bases: phrasesByValue<'rise' | 'fall'>({
    rise: 'tăng so với mức | cao hơn so với mức | tăng từ mức | tăng so với con số',
    fall: 'giảm so với mức | thấp hơn so với mức | giảm từ mức | giảm so với con số',
  }),
  after: phrasesByValue<'rise' | 'fall'>({}),
  endsAlike: false,
};
