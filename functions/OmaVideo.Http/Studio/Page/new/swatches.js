// Small pictures of what words like "cinematic" or "energetic" mean here.

import { svg } from "../shell/elements.js";

const picture = (name, ...content) => svg("svg", { class: `swatch ${name}`, viewBox: "0 0 96 54", preserveAspectRatio: "xMidYMid slice", "aria-hidden": "true" }, content);
const box = (x, y, width, height, look, rx = 0) => svg("rect", { x, y, width, height, rx, class: look });
const dot = (cx, cy, r, look) => svg("circle", { cx, cy, r, class: look });
const line = (d, look) => svg("path", { d, class: look });

const drawings = {
  professional: () => [box(0, 0, 96, 54, "p1"), box(0, 0, 34, 54, "p2"), box(42, 18, 40, 4, "p3", 1), box(42, 26, 30, 3, "p4", 1), box(42, 32, 34, 3, "p4", 1)],
  modern: () => [box(0, 0, 96, 54, "m1"), dot(72, 16, 26, "m2"), dot(30, 48, 22, "m3"), box(12, 14, 36, 5, "m4", 2.5), box(12, 24, 24, 3, "m4", 1.5)],
  minimalist: () => [box(0, 0, 96, 54, "n1"), dot(48, 24, 9, "n2"), box(38, 41, 20, 1.5, "n3")],
  cinematic: () => [box(0, 0, 96, 54, "c1"), dot(68, 29, 10, "c2"), line("M0 38 L24 25 L40 35 L58 22 L96 40 L96 54 L0 54Z", "c3"), box(0, 0, 96, 7, "c4"), box(0, 47, 96, 7, "c4")],
  playful: () => [box(0, 0, 96, 54, "y1"), dot(22, 20, 12, "y2"), box(46, 9, 18, 18, "y3", 5), line("M74 46 L84 26 L94 46Z", "y4"), line("M8 44 q8 -10 16 0 t16 0 t16 0", "y5")],
};

/** How a style looks. */
export const stylePicture = style => picture(style, drawings[style]());

const waves = {
  neutral: "M4 27 C20 24 28 30 44 27 S76 24 92 27",
  friendly: "M4 30 q11 -20 22 0 t22 0 t22 0 t22 0",
  inspirational: "M4 44 C30 44 40 36 54 24 S80 8 92 8",
  energetic: "M4 30 L14 12 L22 42 L32 8 L42 46 L52 12 L62 40 L72 10 L82 44 L92 26",
  dramatic: "M4 28 C24 28 26 26 34 27 C44 28 44 4 50 4 S56 50 62 50 S68 26 92 27",
};

/** How a tone moves. */
export const tonePicture = tone => picture(`tone ${tone}`, box(0, 0, 96, 54, "ground"), line(waves[tone], "wave"));

/** How wide and high a shape is. */
export function shapePicture(shape) {
  const [wide, high] = shape.split(":").map(Number);
  const size = 38 / Math.max(wide, high);
  const [width, height] = [wide * size, high * size];
  return picture("shape", box(48 - width / 2, 27 - height / 2, width, height, "frame", 3));
}
