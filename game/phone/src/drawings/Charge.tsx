import { TINCTURES } from "./banners";
import type { BannerLook, Part } from "./banners";

/** The dark of a metal or colour, for the lines in it. */
const DARK: Record<string, string> = {
  argent: "#4A4438", sable: "#08080C", or: "#6E4E0C", azure: "#0A2450", gules: "#5A140E",
};

function Shape({ part, metal }: { part: Part; metal: string }) {
  const fill = TINCTURES[metal] as string;
  const dark = DARK[metal] as string;
  if (part.kind === "line")
    return <path d={part.path} fill="none" stroke={dark} stroke-width={part.width ?? 2.2} stroke-linecap="round" />;
  if (part.kind === "notch") return <path d={part.path} fill={dark} />;
  if (part.kind === "second") return <path d={part.path} fill="#3C8F5A" stroke={dark} stroke-width="1.5" />;
  if (part.kind === "seed") return <path d={part.path} fill="#F5CC4E" stroke={dark} stroke-width="1.5" />;
  const rule = part.holes ? "evenodd" : "nonzero";
  return <path d={part.path} fill={fill} fill-rule={rule} stroke={part.apart ? dark : "none"} stroke-width="1.5" />;
}

/** A charge in its box 100 × 100: the outlines of its bodies first, so that those that touch fuse. */
export function Charge({ look }: { look: BannerLook }) {
  const outlined = look.charge.filter((part) => part.kind === "body" && !part.apart);
  return (
    <g>
      {outlined.map((part) => (
        <path d={part.path} fill="none" stroke={DARK[look.metal]} stroke-width="3" stroke-linejoin="round" />
      ))}
      {look.charge.map((part) => <Shape part={part} metal={look.metal} />)}
    </g>
  );
}
