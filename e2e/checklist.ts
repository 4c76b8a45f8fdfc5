import { expect, type Page } from '@playwright/test';

/** Opens the checklist by its button and waits until the house has answered. */
export const openChecklist = async (page: Page) => {
  await page.locator('#action-save').click();
  const dialog = page.locator('dialog.desk-checklist');
  await expect(dialog.locator('dl')).toBeVisible();
  return dialog;
};

/** Presses the button of the open checklist; the answer to the save. */
export const pressPublish = async (page: Page) => {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && /\/api\/commentaries\/[\w-]+\?/.test(response.url()),
  );
  await page.locator('#action-publish').click();
  return answer;
};

/** Publishes an edition that nothing stops. */
export const publishThroughChecklist = async (page: Page) => {
  await openChecklist(page);
  return pressPublish(page);
};
