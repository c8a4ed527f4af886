import"./chunk-Y5YUEWJ6.js";
