import { BANNERS, TINCTURES } from "./banners";
import type { BannerLook } from "./banners";
import { Charge } from "./Charge";

const lookOf = (banner: number): BannerLook =>
  BANNERS[((banner % BANNERS.length) + BANNERS.length) % BANNERS.length] as BannerLook;

/** The cloth on its pole; decoration: the name stands beside it. */
export function Banner({ banner, height }: { banner: number; height: number }) {
  const look = lookOf(banner);
  return (
    <svg class="banner" aria-hidden="true" viewBox="-2 0 84 116" width={(height * 84) / 116} height={height}>
      <path d="M8,12H72V112L56,97L40,112L24,97L8,112Z" fill={TINCTURES[look.tincture]} />
      <path
        d="M8,12H72V20H8ZM8,112V104L24,89L40,104L56,89L72,104V112L56,97L40,112L24,97Z"
        fill={TINCTURES[look.metal]}
      />
      <g transform="translate(17 34) scale(.46)"><Charge look={look} /></g>
      <path d="M8,12H18V102L8,112ZM34,12H46V106L40,112L34,106ZM62,12H72V112L62,102Z" fill="#000" opacity=".12" />
      <path d="M8,12H72V112L56,97L40,112L24,97L8,112Z" fill="none" stroke="#0D0C16" stroke-width="2" />
      <path d="M2,6H78V12H2Z" fill="#D8A840" stroke="#3B2A06" />
      <circle cx="3.5" cy="9" r="4.5" fill="#F1D48A" stroke="#3B2A06" />
      <circle cx="76.5" cy="9" r="4.5" fill="#F1D48A" stroke="#3B2A06" />
    </svg>
  );
}

/** The round seal of a team. */
export function Seal({ banner, size }: { banner: number; size: number }) {
  const look = lookOf(banner);
  return (
    <svg class="seal" aria-hidden="true" viewBox="0 0 100 100" width={size} height={size}>
      <circle cx="50" cy="50" r="49" fill="#12142A" />
      <circle cx="50" cy="50" r="44.5" fill={TINCTURES[look.tincture]} stroke="#F1D48A" stroke-width="4.5" />
      <g transform="translate(20 20) scale(.6)"><Charge look={look} /></g>
    </svg>
  );
}
