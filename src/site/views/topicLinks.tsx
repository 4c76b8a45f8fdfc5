import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';

/** What the text is about. */
export const TopicLinks = ({ edition: { language, topics } }: { edition: EditionView }) =>
  topics.length > 0 && (
    <p className="topics">
      {translator(language)('article.topics')}
      {': '}
      {topics.map(({ name, path }, at) => (
        <span key={path}>
          {at > 0 && ', '}
          <a href={path} rel="tag">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
