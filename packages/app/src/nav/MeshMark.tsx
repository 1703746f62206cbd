/** Five products, connected: the mark of Meshstage. */
export function MeshMark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden>
      <g stroke="#8bd3ff" strokeWidth="2" fill="none">
        <path d="M7 8h18M7 24h18M7 8v16M25 8v16M7 8l18 16M25 8L7 24" />
      </g>
      <g fill="#8bd3ff">
        <circle cx="7" cy="8" r="4" />
        <circle cx="25" cy="8" r="4" />
        <circle cx="7" cy="24" r="4" />
        <circle cx="25" cy="24" r="4" />
      </g>
      <circle cx="16" cy="16" r="5.5" fill="#ffffff" />
    </svg>
  );
}
