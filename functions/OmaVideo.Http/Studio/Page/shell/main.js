document.querySelector("#stage").textContent = "OmaVideo Studio";
// The stage is set by the screens that follow, each in a folder of its own.
