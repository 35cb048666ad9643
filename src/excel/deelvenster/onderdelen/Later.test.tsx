/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import type { Laterdeel } from '../later';
import { Later } from './Later';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const omgeving = { t: (x: { readonly nl: string }) => x.nl, taal: 'nl' } as unknown as Omgeving;

const deelVan = <E extends object>(Deel: (e: E) => React.ReactElement): Laterdeel<E> => {
  let geladen: typeof Deel | null = null;
  return { deel: () => geladen, laad: async () => (geladen = Deel) };
};

test('another part in the same place is never drawn by the one before it', async () => {
  const [een, ander] = [deelVan(({ a }: { readonly a: string }) => <b>{a.toUpperCase()}</b>), deelVan(({ z }: { readonly z: { readonly wat: string } }) => <i>{z.wat}</i>)];
  const wortel = createRoot(document.body.appendChild(document.createElement('div')));
  const teken = (deel: React.ReactElement) => act(async () => wortel.render(<Omgevingsgever value={omgeving}>{deel}</Omgevingsgever>));
  await teken(<Later bron={een} met={{ a: 'x' }} stil />);
  expect(document.body.innerHTML).toContain('<b>X</b>');
  await teken(<Later bron={ander} met={{ z: { wat: 'y' } }} stil />);
  expect(document.body.innerHTML).toContain('<i>y</i>');
  await teken(<Later bron={een} met={{ a: 'w' }} stil />);
  expect(document.body.innerHTML).toContain('<b>W</b>');
  expect(document.body.innerHTML).not.toContain('<i>');
});
