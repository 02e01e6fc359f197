import { messages, useTexts } from '../i18n/index.js';
import { Button } from '../kit/button.js';
import { Icon } from '../kit/icon.js';
import './live.css';
import { useLiveState, useShowFresh } from './use-live.js';

const liveTexts = messages({
  lost: [
    '与服务器的连接中断，正在自动重连。已填写的内容不会丢失。',
    'The connection to the server is lost and is being restored. Nothing that you typed is lost.',
  ],
  fresh: ['这个问题有新变化。', 'There is something new about this problem.'],
  show: ['查看最新内容', 'Show it'],
});

/** One line over the screen, where there is something to say of it: it moves nothing that is being read. */
export function LiveBar() {
  const t = useTexts(liveTexts);
  const { lost, fresh } = useLiveState();
  const show = useShowFresh();
  return (
    <div className="live" role="status">
      {lost && (
        <p className="live__line live__line--lost">
          <Icon name="alert" />
          {t.lost}
        </p>
      )}
      {fresh && (
        <p className="live__line">
          <Icon name="info" />
          {t.fresh}
          <Button onClick={show}>{t.show}</Button>
        </p>
      )}
    </div>
  );
}
