import { phraseSet } from '../../../text/phrases';
import type { PeriodTables } from '../sentence-tables';

export const periods: PeriodTables = {
  dates: phraseSet(
    'trong | từ | kể từ | đến | tính đến | tới | tính tới | trong vòng | suốt | qua | giai đoạn | trong giai đoạn | cả | riêng | hết | đến hết | đến cuối | tính riêng | vào | trước | sau | từ đầu | từ cuối | đến đầu | tính từ | tính từ đầu | trong suốt | nhiệm kỳ',
  ),
  durations: phraseSet(
    'trong | sau | trong vòng | suốt | qua | trong suốt | chỉ trong | chỉ sau | mỗi | hằng | cả | chỉ trong vòng | sau hơn | sau gần | trong thời gian | sau khoảng',
  ),
  heads: phraseSet('năm | tháng | quý | mùa | vụ | niên khóa | năm học | tuần | giai đoạn | ngày'),
  fillers: phraseSet('vòng | đầu | cuối | thời gian | hơn | gần | chỉ | riêng | của'),
  joints: phraseSet(
    'đầu | cuối | đầu năm | cuối năm | của | đến | tới | - | – | và | đến hết | đến cuối | đến đầu | đến nay , | đầu tiên của',
  ),
  tails: phraseSet('đầu năm | cuối năm | giữa năm | đầu tiên | đầu nhiệm kỳ'),
  comparisons: phraseSet(
    'so với | so với cùng kỳ | so cùng kỳ | so với cùng kì | so với thời điểm | so với mức | cùng kỳ | cùng kì | lần | hơn | bằng | so với kế hoạch | kế hoạch',
  ),
  clauses: phraseSet(
    'mà | khi | nhưng | nếu | vì | do | bởi | tuy | còn | trong khi | để | sau khi | trước khi | và đã | và được | và sẽ | và có | rồi | nên | song | tuy nhiên | so với | nhằm',
  ),
};
