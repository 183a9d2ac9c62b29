import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { cdp } from 'vitest/browser';
import { Surface } from '../../../components/Surface';
import { translationIn } from '../../fakes/translation';
import '../../../components/pages.css';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Shows a component as an extension page does; returns the element it is in and its undo. */
export function show(view: ComponentChild, language: 'en' | 'vi' = 'en') {
  document.documentElement.lang = language;
  document.title = 'Presslight';
  const place = document.createElement('div');
  document.body.append(place);
  render(<Surface translation={translationIn(language)}>{view}</Surface>, place);
  // A part of a page stands in a landmark, as it does in one.
  if (place.querySelector('main') === null) place.role = 'main';
  return {
    place,
    remove: () => {
      render(null, place);
      place.remove();
    },
  };
}

/** Makes the browser prefer a colour scheme. */
export async function prefer(scheme: Scheme): Promise<void> {
  await devTools().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

/** Shows everything as it would be printed, or on the screen again. */
export async function showAs(media: 'print' | 'screen'): Promise<void> {
  await devTools().send('Emulation.setEmulatedMedia', { media });
}

/** What axe finds wrong, one line each; empty when all is well. */
export async function axeProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface DevTools {
  send: (method: string, parameters: object) => Promise<unknown>;
}

function devTools(): DevTools {
  const session: unknown = cdp();
  if (!hasSend(session)) throw new Error('these tests need a browser with the DevTools protocol');
  return session;
}

function hasSend(session: unknown): session is DevTools {
  return typeof session === 'object' && session !== null && 'send' in session;
}
