// Small signs. All are decoration: what they say is said in words beside them.

export function Logo({ size }: { size: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 120" width={(size * 100) / 120} height={size}>
      <path d="M4,4H96V58C96,88 74,107 50,117C26,107 4,88 4,58Z" fill="#12142A" />
      <path d="M50,4H96V58C96,88 74,107 50,117Z" fill="#D8A840" />
      <path d="M43,36L29,58L43,80M29,36L15,58L29,80" fill="none" stroke="#F1D48A" stroke-width="7" />
      <path d="M57,36L71,58L57,80M71,36L85,58L71,80" fill="none" stroke="#12142A" stroke-width="7" />
      <path d="M4,4H96V58C96,88 74,107 50,117C26,107 4,88 4,58Z" fill="none" stroke="#D8A840" stroke-width="4" />
    </svg>
  );
}

export function Lock({ size = 22 }: { size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 22 22" width={size} height={size}>
      <path d="M6.5,10V7a4.5,4.5 0 0 1 9,0v3" fill="none" stroke="currentColor" stroke-width="2.4" />
      <rect x="4" y="9.5" width="14" height="10.5" rx="2.4" fill="currentColor" />
    </svg>
  );
}

/** The wax of a sealed board. */
export function Wax({ size }: { size: number }) {
  return (
    <svg class="wax" aria-hidden="true" viewBox="0 0 76 76" width={size} height={size}>
      <path
        d="M38,4C47,2 51,9 58,11C66,13 70,19 68,26C68,32 74,37 72,44C70,51 64,53 61,60C58,67 52,70 45,68C39,68 35,74
          28,71C21,69 20,63 14,60C7,57 4,51 6,44C7,38 3,32 7,26C11,19 17,19 22,13C27,7 31,6 38,4Z"
        fill="#B93225" stroke="#5F130C" stroke-width="2"
      />
      <circle cx="38" cy="38" r="23" fill="none" stroke="#5F130C" stroke-width="2" />
      <g class="wax-lock" transform="translate(24 23) scale(1.28)"><Lock /></g>
    </svg>
  );
}

/** A green round tick or an orange lozenge with a cross: shape and colour both tell. */
export function Mark({ right }: { right: boolean }) {
  return right ? (
    <svg class="mark" aria-hidden="true" viewBox="0 0 26 26" width="26" height="26">
      <circle cx="13" cy="13" r="11.5" fill="#2BA37E" stroke="#F4F1EA" stroke-width="2" />
      <path d="M7,13.5L11.5,18L19,9" fill="none" stroke="#12142A" stroke-width="3" />
    </svg>
  ) : (
    <svg class="mark" aria-hidden="true" viewBox="0 0 26 26" width="26" height="26">
      <path d="M13,1.5L24.5,13L13,24.5L1.5,13Z" fill="#E0633A" stroke="#F4F1EA" stroke-width="2" />
      <path d="M9,9L17,17M17,9L9,17" stroke="#12142A" stroke-width="3" />
    </svg>
  );
}

/** From where a card lay to where it belongs. */
export function Arrow() {
  return (
    <svg class="arrow" aria-hidden="true" viewBox="0 0 26 16" width="26" height="16">
      <path d="M0,8H18" fill="none" stroke="#F1D48A" stroke-width="3.4" />
      <path d="M15.5,1.5L26,8L15.5,14.5Z" fill="#F1D48A" />
    </svg>
  );
}

/** A planted banner, small. */
export function Flag() {
  return (
    <svg class="flag" aria-hidden="true" viewBox="0 0 20 24" width="20" height="24">
      <path d="M4,3H17V17L10.5,12L4,17Z" fill="#F1D48A" stroke="#3B2A06" stroke-width="1.5" />
      <path d="M3,1V23" stroke="#F1D48A" stroke-width="2.5" />
    </svg>
  );
}

/** One lozenge a card, full where it lies. */
export function Lozenges({ full, of }: { full: number; of: number }) {
  const step = Math.min(30, 320 / Math.max(1, of));
  const half = Math.min(8, step / 2 - 1.5);
  return (
    <svg class="lozenges" aria-hidden="true" viewBox={`0 0 ${step * of} 20`} width={step * of} height="20">
      {Array.from({ length: of }, (_, i) => {
        const x = step * (i + 0.5);
        const d = `M${x},${10 - half}L${x + half},10L${x},${10 + half}L${x - half},10Z`;
        const on = i < full;
        return <path d={d} fill={on ? "#D8A840" : "none"} stroke={on ? "#F1D48A" : "#8388B5"} stroke-width="2" />;
      })}
    </svg>
  );
}

/** A shield without arms, with a letter: where the picture of a family is not there. */
export function BlankShield({ letter, size }: { letter: string; size: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 120" width={(size * 100) / 120} height={size}>
      <path
        d="M4,4H96V58C96,88 74,107 50,117C26,107 4,88 4,58Z"
        fill="#292D50" stroke="#D8A840" stroke-width="4"
      />
      <text x="50" y="72" text-anchor="middle" font-size="50" font-weight="700" fill="#F1D48A">{letter}</text>
    </svg>
  );
}
