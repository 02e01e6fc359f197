const half = 50;

/** The target in the middle; to the end better, to the start worse. What lies further out than half of it ends at the edge. */
export function Strip({ margin }: { margin: number }) {
  const reach = Math.min(1, Math.abs(margin) / 0.5) * half;
  const better = margin >= 0;
  return (
    <svg className="bids__strip" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect y="4" width="100" height="2" fill="var(--line-200)" />
      <rect
        x={better ? half : half - reach}
        y="2"
        width={reach}
        height="6"
        fill={better ? 'var(--ma-500)' : 'var(--ci-500)'}
      />
      <rect x={half - 0.5} width="1" height="10" fill="var(--ink-900)" />
    </svg>
  );
}
