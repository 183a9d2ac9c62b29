import { expect, test } from 'vitest';
import { shortForms } from '../../../../lib/extract/names/short-forms';
import type { EntityType } from '../../../../lib/model/entity-type';

const cases: [name: string, type: EntityType, forms: string[]][] = [
  ['Trần Thanh Mẫn', 'person', ['thanh mẫn', 'mẫn after a title']],
  ['Ngozi Okafor', 'person', ['okafor', 'ngozi?']],
  ['Okafor', 'person', []],
  ['World Health Organization', 'organisation', ['who in capitals']],
  ['Tỉnh ủy Sóc Trăng', 'organisation', ['tỉnh ủy?', 'tst in capitals']],
  ['Tập đoàn Hòa Phát', 'organisation', ['tập đoàn?', 'hòa phát?', 'thp in capitals']],
  ['Trường Đại học Cần Thơ', 'organisation', ['đại học cần thơ', 'tđct in capitals']],
  ['Công ty cổ phần sữa Vinamilk', 'organisation', ['công ty?', 'vinamilk', 'cv in capitals']],
  ['huyện Vĩnh Thạnh', 'place', ['vĩnh thạnh without its class word']],
  ['Nghị quyết số 57-NQ/TW', 'document', ['nghị quyết số 57', 'nghị quyết 57']],
];

test.each(cases)('%s (%s) may be shortened to %j', (name, type, expected) => {
  const forms = shortForms(name, type, /[^ -~]/.test(name)).map((form) =>
    [
      `${form.words.join(' ')}${form.certain ? '' : '?'}`,
      form.afterTitle ? 'after a title' : '',
      form.capitals ? 'in capitals' : '',
      form.headless ? 'without its class word' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  expect([...new Set(forms)].toSorted()).toEqual(expected.toSorted());
});
