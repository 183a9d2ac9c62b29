import { popupShowing } from '../../scripts/browser/popup-showing';
import { test } from './fixtures';
import { marked, openMarked, seeChange, serveLiving } from './living/living-page';

test('text in shadow roots and slots is read, marked and painted again', async ({
  launch,
  server,
}) => {
  const address = serveLiving(server, 'shadow');
  const browser = await launch();
  const page = await openMarked(browser, address);
  // What is proposed in a shadow root is painted there, too.
  await seeChange(page, 'await change()', [...marked, '12,400 passengers']);
  const popup = await popupShowing(browser, page, {
    name: 'Record day for the boats on the sound',
  });
  await popup.close();
});
