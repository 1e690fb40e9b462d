// Server-Sent Events over fetch: EventSource can show no key.

import { ask } from "./api.js";

/** The events after the last one that is known, one by one as they come, until the stream ends. `opened` hears that the line stands. */
export async function* events(path, last, signal, opened) {
  const answer = await ask(path, { signal, headers: { Accept: "text/event-stream", "Last-Event-ID": `${last}` } });
  opened();
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value.replaceAll("\r\n", "\n");
    const blocks = text.split("\n\n");
    text = blocks.pop();
    for (const block of blocks) {
      const lines = block.split("\n").filter(line => line.startsWith("data:"));
      if (lines.length > 0) yield JSON.parse(lines.map(line => line.slice(5).trimStart()).join("\n"));
    }
  }
}
