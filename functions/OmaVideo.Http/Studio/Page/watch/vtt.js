// Reads WebVTT as this house writes it: chapters, and which part of a sheet belongs to which moment.

/** The cues of a track: from and until in seconds, and their text. */
export const cues = text => text.replaceAll("\r\n", "\n").split("\n\n").flatMap(block => {
  const lines = block.split("\n");
  const at = lines.findIndex(line => line.includes("-->"));
  if (at < 0) return [];
  const [from, until] = lines[at].split("-->").map(timeOf);
  return [{ from, until, text: unescaped(lines.slice(at + 1).join("\n")) }];
});

/** The part of the sheet that a cue names: x, y, width and height in pixels. */
export const partOf = cue => (/#xywh=(\d+),(\d+),(\d+),(\d+)/.exec(cue.text) ?? []).slice(1).map(Number);

const timeOf = text => text.trim().split(" ")[0].split(":").reduce((sum, part) => sum * 60 + Number(part), 0);

const unescaped = text => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&lrm;", "").replaceAll("&rlm;", "").replaceAll("&amp;", "&");
