import { useParams } from 'wouter';
import { useTexts } from '../../i18n/index.js';
import { Loaded, Page } from '../../kit/index.js';
import { PacketView } from '../../review/packet.js';
import { usePanel } from './panel-of-chair.js';
import { chairTexts } from './texts.js';

/** The problem as the panel reads it. */
export default function Material() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(chairTexts);
  const panel = usePanel(id);
  const title = panel.data?.packet?.title ?? t.material;
  return (
    <Page
      key={title}
      title={title}
      song
      width="form"
      crumbs={[{ name: t.crumb, to: '/chair' }, { name: title, to: `/chair/${id}` }, { name: t.material }]}
    >
      <Loaded query={panel}>{({ packet }) => packet && <PacketView packet={packet} />}</Loaded>
    </Page>
  );
}
