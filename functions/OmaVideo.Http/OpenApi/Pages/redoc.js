"use strict";

// The search index would be built by a worker made of text, which the page's policy forbids; the browser's own search does.
Redoc.init(
  "/api/v1/openapi.json",
  { disableSearch: true, nativeScrollbars: true, hideDownloadButtons: true, requiredPropsFirst: true, theme: { typography: { fontFamily: "system-ui, sans-serif", headings: { fontFamily: "system-ui, sans-serif" } } } },
  document.getElementById("document"),
);
