import { closeCard, markPassage } from '../../scripts/browser/mark-passage';
import { waitForControl, waitUntilGone } from '../../scripts/browser/press';
import { wordsOf } from '../../scripts/browser/words';
import { sampleEn, sampleVi } from '../../scripts/sample-pages';
import { test } from './fixtures';

const words = wordsOf('en');
const english = 'Ferry ridership rises 18% as Port Alder reopens its north pier';
const vietnamese = 'Bình Thuận Đông: Hơn 2.300 hộ dân có nước sạch sau ba năm thực hiện đề án';

test('the panel follows its reader from tab to tab and page to page', async ({ launch }) => {
  const browser = await launch();
  const first = await browser.openTab(browser.addressOf(sampleEn));
  const second = await browser.openTab(browser.addressOf(sampleVi));
  // The panel's page in a tab of its own speaks of the tab that was used before it.
  const panel = await browser.openTab(browser.extensionUrl('/sidepanel.html'));
  await waitForControl(panel, { name: vietnamese });

  await first.show();
  await panel.show();
  await waitForControl(panel, { name: english });
  await waitUntilGone(panel, { name: vietnamese });

  await markPassage(first, words, { text: '12,600 people', mark: 'statistic' });
  await closeCard(first, words);
  await panel.show();
  await waitForControl(panel, { role: 'heading', name: /^Annotations 1$/ });

  await first.open(browser.addressOf(sampleVi));
  await panel.show();
  await waitForControl(panel, { name: vietnamese });
  await second.close();
});
