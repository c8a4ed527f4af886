import"./chunk-KV36TIKJ.js";
