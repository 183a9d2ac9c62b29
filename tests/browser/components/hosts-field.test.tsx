import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HostsField } from '../../../components/library/HostsField';
import { show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

/** A list of hosts that others write to as well. */
function showHosts(first: string[]) {
  const saved: string[][] = [];
  let write: (hosts: string[]) => void = () => {};
  function Kept() {
    const [hosts, setHosts] = useState(first);
    write = setHosts;
    const save = (next: string[]) => {
      saved.push(next);
      setHosts(next);
    };
    return <HostsField title="Quiet" label="Hosts" hosts={hosts} onSave={save} />;
  }
  view = show(<Kept />);
  return { saved, write: (hosts: string[]) => write(hosts) };
}

const field = page.getByRole('textbox');

test('a host that was listed in another window is kept by what is saved here', async () => {
  const { saved, write } = showHosts(['a.example']);
  await userEvent.fill(field, 'a.example\nc.example');
  write(['a.example', 'b.example']);
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(field).toHaveValue('a.example\nb.example\nc.example');
  expect(saved).toEqual([['a.example', 'b.example', 'c.example']]);
});

test('what was written elsewhere shows where nothing is typed, also after a save', async () => {
  const { write } = showHosts(['a.example']);
  write(['b.example']);
  await expect.element(field).toHaveValue('b.example');
  await userEvent.fill(field, 'b.example\nc.example');
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(field).toHaveValue('b.example\nc.example');
  write(['d.example']);
  await expect.element(field).toHaveValue('d.example');
});
