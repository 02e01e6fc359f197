import { Fragment, type ReactNode } from 'react';
import { Link } from './button.js';

/** Names and values, one under the other: what was filled in, what is known. Empty values are left out. */
export const Facts = ({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className="facts">
    {of
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
  </dl>
);

/** Filters as links with counts; they live in the address. */
export const Filters = ({
  label,
  of,
}: {
  label: string;
  of: readonly { name: string; to: string; count?: number | undefined; current: boolean }[];
}) => (
  <nav className="filters" aria-label={label}>
    {of.map(({ name, to, count, current }) => (
      <Link key={to} to={to} current={current}>
        {name}
        {count === undefined ? '' : ` ${count}`}
      </Link>
    ))}
  </nav>
);
