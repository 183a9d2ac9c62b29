import { describe, expect, it } from 'vitest';
import { communeUnits } from '../../../../lib/extract/names/commune-units';

describe('communeUnits', () => {
  it.each([
    ['xã Song Phụng', 'Sóc Trăng', 'Xã Nhơn Mỹ, Cần Thơ'],
    ['Thị trấn Cù Lao Dung', 'Sóc Trăng', 'Xã An Thạnh, Cần Thơ'],
    ['phường Bến Nghé', 'Hồ Chí Minh', 'Phường Sài Gòn, Hồ Chí Minh'],
    ['xã Lũng Cú', 'Hà Giang', 'Xã Lũng Cú, Tuyên Quang'],
  ])('of %s', (name, within, now) => {
    expect(communeUnits(name)).toEqual({ within, now });
  });

  it.each(['xã Tân Hưng', 'Song Phụng', 'phường 7', ''])('are not known of "%s"', (name) => {
    expect(communeUnits(name)).toBeUndefined();
  });
});
