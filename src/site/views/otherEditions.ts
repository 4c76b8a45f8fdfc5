import type { EditionView } from '../../domain/commentary/viewModel';
import { homePath } from '../../routing/paths';
import { otherLocales } from '../chrome';
import type { OtherLanguage } from './header';

/** Where the switch of an edition's page leads in each other language of the house. */
export const otherEditions = ({ language, siblings }: EditionView): OtherLanguage[] =>
  otherLocales(language).map((other) => {
    const sibling = siblings.find((one) => one.language === other && !one.withdrawn);
    return { language: other, path: sibling?.path ?? homePath(other), same: sibling !== undefined };
  });
