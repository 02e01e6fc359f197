import { Fragment, type ReactNode } from 'react';
import type { components } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Facts, Icon, Table } from '../kit/index.js';
import { packetTexts } from './packet-texts.js';
import './review-parts.css';

type Packet = components['schemas']['review.Packet'];

/** What the server put where a text named who asks. */
const masked = '〔申报单位〕';

/** A text in which what was taken out is seen to have been taken out. */
function Redacted({ text }: { text: string }): ReactNode {
  const t = useTexts(packetTexts);
  return text.split(masked).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && (
        <span className="redacted">
          <Icon name="eye" />
          {t.maskedFirm}
        </span>
      )}
      {part}
    </Fragment>
  ));
}

/** The problem as a panel reads it: nothing tells who asks. */
export function PacketView({ packet }: { packet: Packet }) {
  const t = useTexts(packetTexts);
  const { choke, indicators, cooperation, trl } = packet;
  const texts = [
    ['description', packet.description],
    ['background', packet.background],
    ['stateOfTheArt', packet.stateOfTheArt],
    ['significance', packet.significance],
  ] as const;
  return (
    <article className="sheet sheet--padded packet">
      <p className="quiet row">
        <Icon name="eye" />
        {t.hidden}
      </p>
      {texts.map(([field, text]) => (
        <section key={field}>
          <h3>{t[field]}</h3>
          <p className="packet__text">
            <Redacted text={text} />
          </p>
        </section>
      ))}
      <section>
        <h3>{t.choke}</h3>
        <p>
          {choke.forms.map((form) => t[form]).join('、')}
          {choke.sourceCountries.length > 0 && `（${t.sourceCountries}：${choke.sourceCountries.join('、')}）`}
        </p>
      </section>
      <section>
        <h3>{t.indicators}</h3>
        <Table
          caption={t.indicators}
          quietCaption
          rows={indicators}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', head: t.indicator, cell: ({ name }) => <Redacted text={name} />, names: true },
            { key: 'current', head: t.current, cell: ({ current }) => current, number: true },
            { key: 'target', head: t.target, cell: ({ target }) => target, number: true },
            { key: 'unit', head: t.unit, cell: ({ unit }) => unit },
            { key: 'method', head: t.method, cell: ({ method }) => <Redacted text={method} /> },
          ]}
        />
      </section>
      <section>
        <h3>{t.frame}</h3>
        <Facts
          of={[
            [t.kind, t[packet.kind]],
            [t.industry, packet.industry],
            [t.disciplines, packet.disciplines.join('、')],
            [t.months, t.monthsOf({ n: packet.months })],
            [t.ownMoney, t.money({ n: packet.ownMoney.toFixed(2) })],
            [t.cooperation, t[cooperation.mode]],
            [t.ip, <Redacted key="ip" text={cooperation.ip} />],
            [t.solver, <Redacted key="solver" text={cooperation.solver} />],
            [t.trl, t.trlOf(trl)],
          ]}
        />
      </section>
    </article>
  );
}
