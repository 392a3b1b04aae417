// The twelve banners in the order of their index, and the charges they bear (box 100 × 100): the drawings of
// game/face, as SVG paths.

export interface BannerLook {
  tincture: string;
  metal: string;
  charge: Part[];
}
/** A part of a charge, by what fills it; `width` of a line, `holes` where a path has some. */
export interface Part {
  kind: "body" | "line" | "notch" | "second" | "seed";
  path: string;
  apart?: boolean;
  width?: number;
  holes?: boolean;
}

export const TINCTURES: Record<string, string> = {
  or: "#F5CC4E", argent: "#F5EFE2", celeste: "#79C0EA", gules: "#B52F24", azure: "#1A4E97",
  vert: "#108B69", purpure: "#B45C9F", sable: "#23222C", tenne: "#D8721A",
};

const tower: Part[] = [
  { kind: "body", path: "M17,10H32V21H42.5V10H57.5V21H68V10H83V37L75,44V83H84V94H16V83H25V44L17,37Z" },
  { kind: "line", path: "M17,37H83M25,83H75" },
  { kind: "notch", path: "M40,94V72A10,10 0 0 1 60,72V94Z" },
  { kind: "notch", path: "M46.5,61V51A3.5,3.5 0 0 1 53.5,51V61Z" },
];
const ship: Part[] = [
  { kind: "body", path: "M47.5,6H52.5V70H47.5Z" },
  { kind: "body", path: "M52.5,6L74,11L52.5,17Z" },
  { kind: "body", path: "M18,24C38,31 62,31 82,24C89,36 89,48 82,60C62,53 38,53 18,60C25,48 25,36 18,24Z" },
  { kind: "body", path: "M6,62L22,68H78L94,62C94,82 82,94 66,94H34C18,94 6,82 6,62Z" },
  { kind: "line", path: "M38,30C43,38 43,46 38,54M62,30C57,38 57,46 62,54M11,77H89" },
  { kind: "notch",
    path: "M31,85a3,3 0 1 0 6,0a3,3 0 1 0 -6,0ZM47,85a3,3 0 1 0 6,0a3,3 0 1 0 -6,0ZM63,85a3,3 0 1 0 6,0a3,3 0 1" +
      " 0 -6,0Z" },
];
const sun: Part[] = [
  { kind: "body",
    path: "M50,2L55.07,24.5L64.92,13.97L64.44,28.38L83.94,16.06L71.62,35.56L86.03,35.08L75.5,44.93L98,50L75.5,5" +
      "5.07L86.03,64.92L71.62,64.44L83.94,83.94L64.44,71.62L64.92,86.03L55.07,75.5L50,98L44.93,75.5L35.08,8" +
      "6.03L35.56,71.62L16.06,83.94L28.38,64.44L13.97,64.92L24.5,55.07L2,50L24.5,44.93L13.97,35.08L28.38,35" +
      ".56L16.06,16.06L35.56,28.38L35.08,13.97L44.93,24.5Z" },
  { kind: "line", path: "M31,50a19,19 0 1 0 38,0a19,19 0 1 0 -38,0Z" },
  { kind: "line", path: "M37,50a13,13 0 1 0 26,0a13,13 0 1 0 -26,0Z" },
];
const trefoil: Part[] = [
  { kind: "body", path: "M47,50H53C53,72 57,84 70,94L62,98C51,90 47,72 47,50Z" },
  { kind: "body", path: "M30,25a20,20 0 1 0 40,0a20,20 0 1 0 -40,0Z" },
  { kind: "body", path: "M8,54a20,20 0 1 0 40,0a20,20 0 1 0 -40,0Z" },
  { kind: "body", path: "M52,54a20,20 0 1 0 40,0a20,20 0 1 0 -40,0Z" },
  { kind: "body", path: "M41,45a9,9 0 1 0 18,0a9,9 0 1 0 -18,0Z" },
  { kind: "line", path: "M50,46V26M50,46L31,54M50,46L69,54" },
];
const rose: Part[] = [
  { kind: "second", path: "M78.21,12.17L71.83,39.67L54.03,26.74Z" },
  { kind: "second", path: "M95.65,65.83L67.52,68.26L74.32,47.34Z" },
  { kind: "second", path: "M50,99L39,73L61,73Z" },
  { kind: "second", path: "M4.35,65.83L25.68,47.34L32.48,68.26Z" },
  { kind: "second", path: "M21.79,12.17L45.97,26.74L28.17,39.67Z" },
  { kind: "body", apart: true, path: "M30.5,26a19.5,19.5 0 1 0 39,0a19.5,19.5 0 1 0 -39,0Z" },
  { kind: "body", apart: true, path: "M54.28,43.27a19.5,19.5 0 1 0 39,0a19.5,19.5 0 1 0 -39,0Z" },
  { kind: "body", apart: true, path: "M45.19,71.23a19.5,19.5 0 1 0 39,0a19.5,19.5 0 1 0 -39,0Z" },
  { kind: "body", apart: true, path: "M15.81,71.23a19.5,19.5 0 1 0 39,0a19.5,19.5 0 1 0 -39,0Z" },
  { kind: "body", apart: true, path: "M6.72,43.27a19.5,19.5 0 1 0 39,0a19.5,19.5 0 1 0 -39,0Z" },
  { kind: "body", apart: true, path: "M46.55,41.29a10.5,10.5 0 1 0 21,0a10.5,10.5 0 1 0 -21,0Z" },
  { kind: "body", apart: true, path: "M50.91,54.71a10.5,10.5 0 1 0 21,0a10.5,10.5 0 1 0 -21,0Z" },
  { kind: "body", apart: true, path: "M39.5,63a10.5,10.5 0 1 0 21,0a10.5,10.5 0 1 0 -21,0Z" },
  { kind: "body", apart: true, path: "M28.09,54.71a10.5,10.5 0 1 0 21,0a10.5,10.5 0 1 0 -21,0Z" },
  { kind: "body", apart: true, path: "M32.45,41.29a10.5,10.5 0 1 0 21,0a10.5,10.5 0 1 0 -21,0Z" },
  { kind: "seed", path: "M40.5,51a9.5,9.5 0 1 0 19,0a9.5,9.5 0 1 0 -19,0Z" },
];
const fish: Part[] = [
  { kind: "body", path: "M44,28C50,16 64,14 72,18C68,24 66,30 64,36Z" },
  { kind: "body", path: "M46,70C50,80 58,84 66,82C62,76 62,70 62,64Z" },
  { kind: "body",
    path: "M4,52C16,30 36,24 52,28C64,31 73,38 79,45L97,28C93,42 93,60 97,74L79,57C73,66 62,73 50,75C34,77 16,7" +
      "0 4,52Z" },
  { kind: "line",
    path: "M30,33C37,44 37,60 30,69M46,38q7,6 0,12M46,52q7,6 0,12M58,40q7,6 0,11M58,52q6,5 0,10M84,44L92,40M84," +
      "58L92,62M84,51H91" },
  { kind: "notch", path: "M14.6,46a3.4,3.4 0 1 0 6.8,0a3.4,3.4 0 1 0 -6.8,0Z" },
];
const horn: Part[] = [
  { kind: "line", width: 4.2, path: "M16,40C18,2 62,-4 72,30" },
  { kind: "body", path: "M3,27L13,24C16,48 36,54 56,40C66,33 70,24 71,13L99,38C88,48 84,56 76,66C54,92 8,86 3,27Z" },
  { kind: "body", path: "M66,11L72,5L104,36L98,43Z" },
  { kind: "line", path: "M9,46L17,41M18,61L25,51M33,51L29,70M50,44L58,77M62,35L76,66M4,33L13,30" },
];
const martlet: Part[] = [
  { kind: "body", path: "M36,70L32,90L40,84L46,90L48,72Z" },
  { kind: "body", path: "M54,70L54,89L60,83L67,87L66,66Z" },
  { kind: "body",
    path: "M4,35L20,29C23,17 37,11 47,19C53,24 54,31 60,36L96,22L84,38L98,42L80,50L90,58L74,59C68,73 54,80 41,7" +
      "5C27,70 20,56 23,43L18,39Z" },
  { kind: "line", path: "M40,44C50,38 64,42 76,50C66,52 64,60 58,62C48,65 39,56 40,44ZM49,50L66,51M48,56L58,57" },
  { kind: "notch", path: "M29,28a3,3 0 1 0 6,0a3,3 0 1 0 -6,0Z" },
];
const anchor: Part[] = [
  { kind: "body", holes: true,
    path: "M50,3a11,11 0 1 1 0,22a11,11 0 1 1 0,-22ZM50,9a5,5 0 1 0 0,10a5,5 0 1 0 0,-10Z" },
  { kind: "body", path: "M26,30H74V39H26Z" },
  { kind: "body", path: "M45,24H55V80H45Z" },
  { kind: "body",
    path: "M6,58L26,58L20,66C26,77 36,83 50,84C64,83 74,77 80,66L74,58L94,58L92,78L88,73C79,89 65,97 50,98C35,9" +
      "7 21,89 12,73L8,78Z" },
];
const bee: Part[] = [
  { kind: "body", apart: true, path: "M46,40C34,22 12,18 4,30C-2,42 22,54 45,48Z" },
  { kind: "body", apart: true, path: "M54,40C66,22 88,18 96,30C102,42 78,54 55,48Z" },
  { kind: "body", apart: true, path: "M45,48C30,50 14,60 20,69C27,77 41,66 47,54Z" },
  { kind: "body", apart: true, path: "M55,48C70,50 86,60 80,69C73,77 59,66 53,54Z" },
  { kind: "body", apart: true,
    path: "M50,34C60,34 66,46 66,60C66,78 58,90 50,98C42,90 34,78 34,60C34,46 40,34 50,34Z" },
  { kind: "body", apart: true, path: "M38,25a12,12 0 1 0 24,0a12,12 0 1 0 -24,0Z" },
  { kind: "notch",
    path: "M35,54C40,51 60,51 65,54L66,62C60,59 40,59 34,62ZM35,69C40,66 60,66 65,69L62.6,77C58,74 42,74 37.4,7" +
      "7Z" },
  { kind: "line", width: 3, path: "M45,15C43,9 39,5 34,4M55,15C57,9 61,5 66,4" },
];
const crescent: Part[] = [
  { kind: "body", path: "M20,20A42,42 0 1 0 80,20A31.5,31.5 0 1 1 20,20Z" },
];
const book: Part[] = [
  { kind: "body", path: "M50,28C38,17 20,16 4,20V80C20,76 38,77 50,88C62,77 80,76 96,80V20C80,16 62,17 50,28Z" },
  { kind: "line",
    path: "M50,28V88M13,34C23,32 33,33 41,39M13,47C23,45 33,46 41,52M13,60C23,58 33,59 41,65M87,34C77,32 67,33 " +
      "59,39M87,47C77,45 67,46 59,52M87,60C77,58 67,59 59,65" },
];

export const BANNERS: BannerLook[] = [
  { tincture: "gules", metal: "argent", charge: tower },
  { tincture: "azure", metal: "argent", charge: ship },
  { tincture: "or", metal: "sable", charge: sun },
  { tincture: "vert", metal: "argent", charge: trefoil },
  { tincture: "purpure", metal: "argent", charge: rose },
  { tincture: "celeste", metal: "sable", charge: fish },
  { tincture: "tenne", metal: "sable", charge: horn },
  { tincture: "argent", metal: "sable", charge: martlet },
  { tincture: "sable", metal: "argent", charge: anchor },
  { tincture: "or", metal: "azure", charge: bee },
  { tincture: "azure", metal: "or", charge: crescent },
  { tincture: "argent", metal: "gules", charge: book },
];
