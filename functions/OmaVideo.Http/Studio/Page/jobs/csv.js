// Comma-separated values as RFC 4180 has them, with semicolons where a spreadsheet writes those.

/** Rows as objects by the names in the first line; empty lines are passed over. */
export function parse(text) {
  const clean = text.replace(/^\ufeff/, "");
  const comma = separatorOf(clean.split("\n", 1)[0]);
  const [head = [], ...rows] = lines(clean, comma).filter(line => line.some(cell => cell.trim() !== ""));
  const names = head.map(name => name.trim().toLowerCase());
  return { names, rows: rows.map(row => Object.fromEntries(names.map((name, i) => [name, (row[i] ?? "").trim()]).filter(([, value]) => value !== ""))) };
}

const separatorOf = line => [",", ";", "\t"].toSorted((a, b) => line.split(b).length - line.split(a).length)[0];

function lines(text, comma) {
  const all = [[]];
  let [cell, quoted] = ["", false];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"' && cell === "") quoted = true;
    else if (c === comma) { all.at(-1).push(cell); cell = ""; }
    else if (c === "\n") { all.at(-1).push(cell); cell = ""; all.push([]); }
    else if (c !== "\r") cell += c;
  }
  all.at(-1).push(cell);
  return all;
}
