import { useTexts } from '../../i18n/index.js';
import { Button, Link, Note } from '../../kit/index.js';
import { tell, useNews } from './news.js';
import { triageTexts } from './texts.js';

/** What was just done. It is read aloud, stays until the next thing is done, and can be put away. */
export function NewsLine() {
  const t = useTexts(triageTexts);
  const news = useNews();
  return (
    <div role="status">
      {news && (
        <Note mood="done">
          <p className="row">
            <span>{news.text}</span>
            {news.to && <Link to={news.to}>{t.lookAt}</Link>}
            <Button look="text" onClick={() => tell(undefined)}>
              {t.putAway}
            </Button>
          </p>
        </Note>
      )}
    </div>
  );
}
