import {
  colours,
  dashOf,
  faint,
  seriesProperty,
  tickTexts
} from "./chunk-6AKOBJNA.js";
import {
  axis,
  increments,
  told
} from "./chunk-VG2H352D.js";
import "./chunk-C7NMFC3B.js";
import "./chunk-LVANTMVN.js";

// node_modules/uplot/dist/uPlot.esm.js
var FEAT_TIME = true;
var pre = "u-";
var UPLOT = "uplot";
var ORI_HZ = pre + "hz";
var ORI_VT = pre + "vt";
var TITLE = pre + "title";
var WRAP = pre + "wrap";
var UNDER = pre + "under";
var OVER = pre + "over";
var AXIS = pre + "axis";
var OFF = pre + "off";
var SELECT = pre + "select";
var CURSOR_X = pre + "cursor-x";
var CURSOR_Y = pre + "cursor-y";
var CURSOR_PT = pre + "cursor-pt";
var LEGEND = pre + "legend";
var LEGEND_LIVE = pre + "live";
var LEGEND_INLINE = pre + "inline";
var LEGEND_SERIES = pre + "series";
var LEGEND_MARKER = pre + "marker";
var LEGEND_LABEL = pre + "label";
var LEGEND_VALUE = pre + "value";
var WIDTH = "width";
var HEIGHT = "height";
var TOP = "top";
var BOTTOM = "bottom";
var LEFT = "left";
var RIGHT = "right";
var hexBlack = "#000";
var transparent = hexBlack + "0";
var mousemove = "mousemove";
var mousedown = "mousedown";
var mouseup = "mouseup";
var mouseenter = "mouseenter";
var mouseleave = "mouseleave";
var dblclick = "dblclick";
var resize = "resize";
var scroll = "scroll";
var change = "change";
var dppxchange = "dppxchange";
var LEGEND_DISP = "--";
var domEnv = typeof window != "undefined";
var doc = domEnv ? document : null;
var win = domEnv ? window : null;
var nav = domEnv ? navigator : null;
var pxRatio;
var query;
function setPxRatio() {
  let _pxRatio = devicePixelRatio;
  if (pxRatio != _pxRatio) {
    pxRatio = _pxRatio;
    query && off(change, query, setPxRatio);
    query = matchMedia(`(min-resolution: ${pxRatio - 1e-3}dppx) and (max-resolution: ${pxRatio + 1e-3}dppx)`);
    on(change, query, setPxRatio);
    win.dispatchEvent(new CustomEvent(dppxchange));
  }
}
function addClass(el, c) {
  if (c != null) {
    let cl = el.classList;
    !cl.contains(c) && cl.add(c);
  }
}
function remClass(el, c) {
  let cl = el.classList;
  cl.contains(c) && cl.remove(c);
}
function setStylePx(el, name, value) {
  el.style[name] = value + "px";
}
function placeTag(tag, cls, targ, refEl) {
  let el = doc.createElement(tag);
  if (cls != null)
    addClass(el, cls);
  if (targ != null)
    targ.insertBefore(el, refEl);
  return el;
}
function placeDiv(cls, targ) {
  return placeTag("div", cls, targ);
}
var xformCache = /* @__PURE__ */ new WeakMap();
function elTrans(el, xPos, yPos, xMax, yMax) {
  let xform = "translate(" + xPos + "px," + yPos + "px)";
  let xformOld = xformCache.get(el);
  if (xform != xformOld) {
    el.style.transform = xform;
    xformCache.set(el, xform);
    if (xPos < 0 || yPos < 0 || xPos > xMax || yPos > yMax)
      addClass(el, OFF);
    else
      remClass(el, OFF);
  }
}
var colorCache = /* @__PURE__ */ new WeakMap();
function elColor(el, background, borderColor) {
  let newColor = background + borderColor;
  let oldColor = colorCache.get(el);
  if (newColor != oldColor) {
    colorCache.set(el, newColor);
    el.style.background = background;
    el.style.borderColor = borderColor;
  }
}
var sizeCache = /* @__PURE__ */ new WeakMap();
function elSize(el, newWid, newHgt, centered) {
  let newSize = newWid + "" + newHgt;
  let oldSize = sizeCache.get(el);
  if (newSize != oldSize) {
    sizeCache.set(el, newSize);
    el.style.height = newHgt + "px";
    el.style.width = newWid + "px";
    el.style.marginLeft = centered ? -newWid / 2 + "px" : 0;
    el.style.marginTop = centered ? -newHgt / 2 + "px" : 0;
  }
}
var evOpts = { passive: true };
var evOpts2 = { ...evOpts, capture: true };
function on(ev, el, cb, capt) {
  el.addEventListener(ev, cb, capt ? evOpts2 : evOpts);
}
function off(ev, el, cb, capt) {
  el.removeEventListener(ev, cb, evOpts);
}
domEnv && setPxRatio();
function closestIdx(num, arr, lo, hi) {
  let mid;
  lo = lo || 0;
  hi = hi || arr.length - 1;
  let bitwise = hi <= 2147483647;
  while (hi - lo > 1) {
    mid = bitwise ? lo + hi >> 1 : floor((lo + hi) / 2);
    if (arr[mid] < num)
      lo = mid;
    else
      hi = mid;
  }
  if (num - arr[lo] <= arr[hi] - num)
    return lo;
  return hi;
}
function makeIndexOfs(predicate) {
  let indexOfs = (data, _i0, _i1) => {
    let i0 = -1;
    let i1 = -1;
    for (let i = _i0; i <= _i1; i++) {
      if (predicate(data[i])) {
        i0 = i;
        break;
      }
    }
    for (let i = _i1; i >= _i0; i--) {
      if (predicate(data[i])) {
        i1 = i;
        break;
      }
    }
    return [i0, i1];
  };
  return indexOfs;
}
var notNullish = (v) => v != null;
var isPositive = (v) => v != null && v > 0;
var nonNullIdxs = makeIndexOfs(notNullish);
var positiveIdxs = makeIndexOfs(isPositive);
function getMinMax(data, _i0, _i1, sorted = 0, log = false) {
  let getEdgeIdxs = log ? positiveIdxs : nonNullIdxs;
  let predicate = log ? isPositive : notNullish;
  [_i0, _i1] = getEdgeIdxs(data, _i0, _i1);
  let _min = data[_i0];
  let _max = data[_i0];
  if (_i0 > -1) {
    if (sorted == 1) {
      _min = data[_i0];
      _max = data[_i1];
    } else if (sorted == -1) {
      _min = data[_i1];
      _max = data[_i0];
    } else {
      for (let i = _i0; i <= _i1; i++) {
        let v = data[i];
        if (predicate(v)) {
          if (v < _min)
            _min = v;
          else if (v > _max)
            _max = v;
        }
      }
    }
  }
  return [_min ?? inf, _max ?? -inf];
}
function rangeLog(min2, max2, base, fullMags) {
  let minSign = sign(min2);
  let maxSign = sign(max2);
  if (min2 == max2) {
    if (minSign == -1) {
      min2 *= base;
      max2 /= base;
    } else {
      min2 /= base;
      max2 *= base;
    }
  }
  let logFn = base == 10 ? log10 : log2;
  let growMinAbs = minSign == 1 ? floor : ceil;
  let growMaxAbs = maxSign == 1 ? ceil : floor;
  let minExp = growMinAbs(logFn(abs(min2)));
  let maxExp = growMaxAbs(logFn(abs(max2)));
  let minIncr = pow(base, minExp);
  let maxIncr = pow(base, maxExp);
  if (base == 10) {
    if (minExp < 0)
      minIncr = roundDec(minIncr, -minExp);
    if (maxExp < 0)
      maxIncr = roundDec(maxIncr, -maxExp);
  }
  if (fullMags || base == 2) {
    min2 = minIncr * minSign;
    max2 = maxIncr * maxSign;
  } else {
    min2 = incrRoundDn(min2, minIncr);
    max2 = incrRoundUp(max2, maxIncr);
  }
  return [min2, max2];
}
function rangeAsinh(min2, max2, base, fullMags) {
  let minMax = rangeLog(min2, max2, base, fullMags);
  if (min2 == 0)
    minMax[0] = 0;
  if (max2 == 0)
    minMax[1] = 0;
  return minMax;
}
var rangePad = 0.1;
var autoRangePart = {
  mode: 3,
  pad: rangePad
};
var _eqRangePart = {
  pad: 0,
  soft: null,
  mode: 0
};
var _eqRange = {
  min: _eqRangePart,
  max: _eqRangePart
};
function rangeNum(_min, _max, mult, extra) {
  if (isObj(mult))
    return _rangeNum(_min, _max, mult);
  _eqRangePart.pad = mult;
  _eqRangePart.soft = extra ? 0 : null;
  _eqRangePart.mode = extra ? 3 : 0;
  return _rangeNum(_min, _max, _eqRange);
}
function ifNull(lh, rh) {
  return lh == null ? rh : lh;
}
function hasData(data, idx0, idx1) {
  idx0 = ifNull(idx0, 0);
  idx1 = ifNull(idx1, data.length - 1);
  while (idx0 <= idx1) {
    if (data[idx0] != null)
      return true;
    idx0++;
  }
  return false;
}
function _rangeNum(_min, _max, cfg) {
  let cmin = cfg.min;
  let cmax = cfg.max;
  let padMin = ifNull(cmin.pad, 0);
  let padMax = ifNull(cmax.pad, 0);
  let hardMin = ifNull(cmin.hard, -inf);
  let hardMax = ifNull(cmax.hard, inf);
  let softMin = ifNull(cmin.soft, inf);
  let softMax = ifNull(cmax.soft, -inf);
  let softMinMode = ifNull(cmin.mode, 0);
  let softMaxMode = ifNull(cmax.mode, 0);
  let delta = _max - _min;
  let deltaMag = log10(delta);
  let scalarMax = max(abs(_min), abs(_max));
  let scalarMag = log10(scalarMax);
  let scalarMagDelta = abs(scalarMag - deltaMag);
  if (delta < 1e-24 || scalarMagDelta > 10) {
    delta = 0;
    if (_min == 0 || _max == 0) {
      delta = 1e-24;
      if (softMinMode == 2 && softMin != inf)
        padMin = 0;
      if (softMaxMode == 2 && softMax != -inf)
        padMax = 0;
    }
  }
  let nonZeroDelta = delta || scalarMax || 1e3;
  let mag = log10(nonZeroDelta);
  let base = pow(10, floor(mag));
  let _padMin = nonZeroDelta * (delta == 0 ? _min == 0 ? 0.1 : 1 : padMin);
  let _newMin = roundDec(incrRoundDn(_min - _padMin, base / 10), 24);
  let _softMin = _min >= softMin && (softMinMode == 1 || softMinMode == 3 && _newMin <= softMin || softMinMode == 2 && _newMin >= softMin) ? softMin : inf;
  let minLim = max(hardMin, _newMin < _softMin && _min >= _softMin ? _softMin : min(_softMin, _newMin));
  let _padMax = nonZeroDelta * (delta == 0 ? _max == 0 ? 0.1 : 1 : padMax);
  let _newMax = roundDec(incrRoundUp(_max + _padMax, base / 10), 24);
  let _softMax = _max <= softMax && (softMaxMode == 1 || softMaxMode == 3 && _newMax >= softMax || softMaxMode == 2 && _newMax <= softMax) ? softMax : -inf;
  let maxLim = min(hardMax, _newMax > _softMax && _max <= _softMax ? _softMax : max(_softMax, _newMax));
  if (minLim == maxLim && minLim == 0)
    maxLim = 100;
  return [minLim, maxLim];
}
var numFormatter = new Intl.NumberFormat(domEnv ? nav.language : "en-US");
var fmtNum = (val) => numFormatter.format(val);
var M = Math;
var PI = M.PI;
var abs = M.abs;
var floor = M.floor;
var round = M.round;
var ceil = M.ceil;
var min = M.min;
var max = M.max;
var pow = M.pow;
var sign = M.sign;
var log10 = M.log10;
var log2 = M.log2;
var sinh = (v, linthresh = 1) => M.sinh(v) * linthresh;
var asinh = (v, linthresh = 1) => M.asinh(v / linthresh);
var inf = Infinity;
function numIntDigits(x) {
  return (log10((x ^ x >> 31) - (x >> 31)) | 0) + 1;
}
function clamp(num, _min, _max) {
  return min(max(num, _min), _max);
}
function isFn(v) {
  return typeof v == "function";
}
function fnOrSelf(v) {
  return isFn(v) ? v : () => v;
}
var noop = () => {
};
var retArg0 = (_0) => _0;
var retArg1 = (_0, _1) => _1;
var retNull = (_2) => null;
var retTrue = (_2) => true;
var retEq = (a, b) => a == b;
var regex6 = /\.\d*?(?=9{6,}|0{6,})/gm;
var fixFloat = (val) => {
  if (isInt(val) || fixedDec.has(val))
    return val;
  const str = `${val}`;
  const match = str.match(regex6);
  if (match == null)
    return val;
  let len = match[0].length - 1;
  if (str.indexOf("e-") != -1) {
    let [num, exp] = str.split("e");
    return +`${fixFloat(num)}e${exp}`;
  }
  return roundDec(val, len);
};
function incrRound(num, incr) {
  return fixFloat(roundDec(fixFloat(num / incr)) * incr);
}
function incrRoundUp(num, incr) {
  return fixFloat(ceil(fixFloat(num / incr)) * incr);
}
function incrRoundDn(num, incr) {
  return fixFloat(floor(fixFloat(num / incr)) * incr);
}
function roundDec(val, dec = 0) {
  if (isInt(val))
    return val;
  let p = 10 ** dec;
  let n = val * p * (1 + Number.EPSILON);
  return round(n) / p;
}
var fixedDec = /* @__PURE__ */ new Map();
function guessDec(num) {
  return (("" + num).split(".")[1] || "").length;
}
function genIncrs(base, minExp, maxExp, mults) {
  let incrs = [];
  let multDec = mults.map(guessDec);
  for (let exp = minExp; exp < maxExp; exp++) {
    let expa = abs(exp);
    let mag = roundDec(pow(base, exp), expa);
    for (let i = 0; i < mults.length; i++) {
      let _incr = base == 10 ? +`${mults[i]}e${exp}` : mults[i] * mag;
      let dec = (exp >= 0 ? 0 : expa) + (exp >= multDec[i] ? 0 : multDec[i]);
      let incr = base == 10 ? _incr : roundDec(_incr, dec);
      incrs.push(incr);
      fixedDec.set(incr, dec);
    }
  }
  return incrs;
}
var EMPTY_OBJ = {};
var EMPTY_ARR = [];
var nullNullTuple = [null, null];
var isArr = Array.isArray;
var isInt = Number.isInteger;
var isUndef = (v) => v === void 0;
function isStr(v) {
  return typeof v == "string";
}
function isObj(v) {
  let is = false;
  if (v != null) {
    let c = v.constructor;
    is = c == null || c == Object;
  }
  return is;
}
function fastIsObj(v) {
  return v != null && typeof v == "object";
}
var TypedArray = Object.getPrototypeOf(Uint8Array);
var __proto__ = "__proto__";
function copy(o, _isObj = isObj) {
  let out;
  if (isArr(o)) {
    let val = o.find((v) => v != null);
    if (isArr(val) || _isObj(val)) {
      out = Array(o.length);
      for (let i = 0; i < o.length; i++)
        out[i] = copy(o[i], _isObj);
    } else
      out = o.slice();
  } else if (o instanceof TypedArray)
    out = o.slice();
  else if (_isObj(o)) {
    out = {};
    for (let k in o) {
      if (k != __proto__)
        out[k] = copy(o[k], _isObj);
    }
  } else
    out = o;
  return out;
}
function assign(targ) {
  let args = arguments;
  for (let i = 1; i < args.length; i++) {
    let src = args[i];
    for (let key in src) {
      if (key != __proto__) {
        if (isObj(targ[key]))
          assign(targ[key], copy(src[key]));
        else
          targ[key] = copy(src[key]);
      }
    }
  }
  return targ;
}
var NULL_REMOVE = 0;
var NULL_RETAIN = 1;
var NULL_EXPAND = 2;
function nullExpand(yVals, nullIdxs, alignedLen) {
  for (let i = 0, xi, lastNullIdx = -1; i < nullIdxs.length; i++) {
    let nullIdx = nullIdxs[i];
    if (nullIdx > lastNullIdx) {
      xi = nullIdx - 1;
      while (xi >= 0 && yVals[xi] == null)
        yVals[xi--] = null;
      xi = nullIdx + 1;
      while (xi < alignedLen && yVals[xi] == null)
        yVals[lastNullIdx = xi++] = null;
    }
  }
}
function join(tables, nullModes) {
  if (allHeadersSame(tables)) {
    let table = tables[0].slice();
    for (let i = 1; i < tables.length; i++)
      table.push(...tables[i].slice(1));
    if (!isAsc(table[0]))
      table = sortCols(table);
    return table;
  }
  let xVals = /* @__PURE__ */ new Set();
  for (let ti = 0; ti < tables.length; ti++) {
    let t = tables[ti];
    let xs = t[0];
    let len = xs.length;
    for (let i = 0; i < len; i++)
      xVals.add(xs[i]);
  }
  let data = [Array.from(xVals).sort((a, b) => a - b)];
  let alignedLen = data[0].length;
  let xIdxs = /* @__PURE__ */ new Map();
  for (let i = 0; i < alignedLen; i++)
    xIdxs.set(data[0][i], i);
  for (let ti = 0; ti < tables.length; ti++) {
    let t = tables[ti];
    let xs = t[0];
    for (let si = 1; si < t.length; si++) {
      let ys = t[si];
      let yVals = Array(alignedLen).fill(void 0);
      let nullMode = nullModes ? nullModes[ti][si] : NULL_RETAIN;
      let nullIdxs = [];
      for (let i = 0; i < ys.length; i++) {
        let yVal = ys[i];
        let alignedIdx = xIdxs.get(xs[i]);
        if (yVal === null) {
          if (nullMode != NULL_REMOVE) {
            yVals[alignedIdx] = yVal;
            if (nullMode == NULL_EXPAND)
              nullIdxs.push(alignedIdx);
          }
        } else
          yVals[alignedIdx] = yVal;
      }
      nullExpand(yVals, nullIdxs, alignedLen);
      data.push(yVals);
    }
  }
  return data;
}
var microTask = typeof queueMicrotask == "undefined" ? (fn) => Promise.resolve().then(fn) : queueMicrotask;
function sortCols(table) {
  let head = table[0];
  let rlen = head.length;
  let idxs = Array(rlen);
  for (let i = 0; i < idxs.length; i++)
    idxs[i] = i;
  idxs.sort((i0, i1) => head[i0] - head[i1]);
  let table2 = [];
  for (let i = 0; i < table.length; i++) {
    let row = table[i];
    let row2 = Array(rlen);
    for (let j = 0; j < rlen; j++)
      row2[j] = row[idxs[j]];
    table2.push(row2);
  }
  return table2;
}
function allHeadersSame(tables) {
  let vals0 = tables[0][0];
  let len0 = vals0.length;
  for (let i = 1; i < tables.length; i++) {
    let vals1 = tables[i][0];
    if (vals1.length != len0)
      return false;
    if (vals1 != vals0) {
      for (let j = 0; j < len0; j++) {
        if (vals1[j] != vals0[j])
          return false;
      }
    }
  }
  return true;
}
function isAsc(vals, samples = 100) {
  const len = vals.length;
  if (len <= 1)
    return true;
  let firstIdx = 0;
  let lastIdx = len - 1;
  while (firstIdx <= lastIdx && vals[firstIdx] == null)
    firstIdx++;
  while (lastIdx >= firstIdx && vals[lastIdx] == null)
    lastIdx--;
  if (lastIdx <= firstIdx)
    return true;
  const stride = max(1, floor((lastIdx - firstIdx + 1) / samples));
  for (let prevVal = vals[firstIdx], i = firstIdx + stride; i <= lastIdx; i += stride) {
    const v = vals[i];
    if (v != null) {
      if (v <= prevVal)
        return false;
      prevVal = v;
    }
  }
  return true;
}
var months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var days = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday"
];
function slice3(str) {
  return str.slice(0, 3);
}
var days3 = days.map(slice3);
var months3 = months.map(slice3);
var engNames = {
  MMMM: months,
  MMM: months3,
  WWWW: days,
  WWW: days3
};
function zeroPad2(int) {
  return (int < 10 ? "0" : "") + int;
}
function zeroPad3(int) {
  return (int < 10 ? "00" : int < 100 ? "0" : "") + int;
}
var subs = {
  // 2019
  YYYY: (d) => d.getFullYear(),
  // 19
  YY: (d) => (d.getFullYear() + "").slice(2),
  // July
  MMMM: (d, names) => names.MMMM[d.getMonth()],
  // Jul
  MMM: (d, names) => names.MMM[d.getMonth()],
  // 07
  MM: (d) => zeroPad2(d.getMonth() + 1),
  // 7
  M: (d) => d.getMonth() + 1,
  // 09
  DD: (d) => zeroPad2(d.getDate()),
  // 9
  D: (d) => d.getDate(),
  // Monday
  WWWW: (d, names) => names.WWWW[d.getDay()],
  // Mon
  WWW: (d, names) => names.WWW[d.getDay()],
  // 03
  HH: (d) => zeroPad2(d.getHours()),
  // 3
  H: (d) => d.getHours(),
  // 9 (12hr, unpadded)
  h: (d) => {
    let h = d.getHours();
    return h == 0 ? 12 : h > 12 ? h - 12 : h;
  },
  // AM
  AA: (d) => d.getHours() >= 12 ? "PM" : "AM",
  // am
  aa: (d) => d.getHours() >= 12 ? "pm" : "am",
  // a
  a: (d) => d.getHours() >= 12 ? "p" : "a",
  // 09
  mm: (d) => zeroPad2(d.getMinutes()),
  // 9
  m: (d) => d.getMinutes(),
  // 09
  ss: (d) => zeroPad2(d.getSeconds()),
  // 9
  s: (d) => d.getSeconds(),
  // 374
  fff: (d) => zeroPad3(d.getMilliseconds())
};
function fmtDate(tpl, names) {
  names = names || engNames;
  let parts = [];
  let R = /\{([a-z]+)\}|[^{]+/gi, m;
  while (m = R.exec(tpl))
    parts.push(m[0][0] == "{" ? subs[m[1]] : m[0]);
  return (d) => {
    let out = "";
    for (let i = 0; i < parts.length; i++)
      out += typeof parts[i] == "string" ? parts[i] : parts[i](d, names);
    return out;
  };
}
var localTz = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function tzDate(date, tz) {
  let date2;
  if (tz == "UTC" || tz == "Etc/UTC")
    date2 = new Date(+date + date.getTimezoneOffset() * 6e4);
  else if (tz == localTz)
    date2 = date;
  else {
    date2 = new Date(date.toLocaleString("en-US", { timeZone: tz }));
    date2.setMilliseconds(date.getMilliseconds());
  }
  return date2;
}
var onlyWhole = (v) => v % 1 == 0;
var allMults = [1, 2, 2.5, 5];
var decIncrs = genIncrs(10, -32, 0, allMults);
var oneIncrs = genIncrs(10, 0, 32, allMults);
var wholeIncrs = oneIncrs.filter(onlyWhole);
var numIncrs = decIncrs.concat(oneIncrs);
var NL = "\n";
var yyyy = "{YYYY}";
var NLyyyy = NL + yyyy;
var md = "{M}/{D}";
var NLmd = NL + md;
var NLmdyy = NLmd + "/{YY}";
var aa = "{aa}";
var hmm = "{h}:{mm}";
var hmmaa = hmm + aa;
var NLhmmaa = NL + hmmaa;
var ss = ":{ss}";
var _ = null;
function genTimeStuffs(ms) {
  let s = ms * 1e3, m = s * 60, h = m * 60, d = h * 24, mo = d * 30, y = d * 365;
  let subSecIncrs = ms == 1 ? genIncrs(10, 0, 3, allMults).filter(onlyWhole) : genIncrs(10, -3, 0, allMults);
  let timeIncrs = subSecIncrs.concat([
    // minute divisors (# of secs)
    s,
    s * 5,
    s * 10,
    s * 15,
    s * 30,
    // hour divisors (# of mins)
    m,
    m * 5,
    m * 10,
    m * 15,
    m * 30,
    // day divisors (# of hrs)
    h,
    h * 2,
    h * 3,
    h * 4,
    h * 6,
    h * 8,
    h * 12,
    // month divisors TODO: need more?
    d,
    d * 2,
    d * 3,
    d * 4,
    d * 5,
    d * 6,
    d * 7,
    d * 8,
    d * 9,
    d * 10,
    d * 15,
    // year divisors (# months, approx)
    mo,
    mo * 2,
    mo * 3,
    mo * 4,
    mo * 6,
    // century divisors
    y,
    y * 2,
    y * 5,
    y * 10,
    y * 25,
    y * 50,
    y * 100
  ]);
  const _timeAxisStamps = [
    //   tick incr    default          year                    month   day                   hour    min       sec   mode
    [y, yyyy, _, _, _, _, _, _, 1],
    [d * 28, "{MMM}", NLyyyy, _, _, _, _, _, 1],
    [d, md, NLyyyy, _, _, _, _, _, 1],
    [h, "{h}" + aa, NLmdyy, _, NLmd, _, _, _, 1],
    [m, hmmaa, NLmdyy, _, NLmd, _, _, _, 1],
    [s, ss, NLmdyy + " " + hmmaa, _, NLmd + " " + hmmaa, _, NLhmmaa, _, 1],
    [ms, ss + ".{fff}", NLmdyy + " " + hmmaa, _, NLmd + " " + hmmaa, _, NLhmmaa, _, 1]
  ];
  function timeAxisSplits(tzDate2) {
    return (self, axisIdx, scaleMin, scaleMax, foundIncr, foundSpace) => {
      let splits = [];
      let isYr = foundIncr >= y;
      let isMo = foundIncr >= mo && foundIncr < y;
      let minDate = tzDate2(scaleMin);
      let minDateTs = roundDec(minDate * ms, 3);
      let minMin = mkDate(minDate.getFullYear(), isYr ? 0 : minDate.getMonth(), isMo || isYr ? 1 : minDate.getDate());
      let minMinTs = roundDec(minMin * ms, 3);
      if (isMo || isYr) {
        let moIncr = isMo ? foundIncr / mo : 0;
        let yrIncr = isYr ? foundIncr / y : 0;
        let split = minDateTs == minMinTs ? minDateTs : roundDec(mkDate(minMin.getFullYear() + yrIncr, minMin.getMonth() + moIncr, 1) * ms, 3);
        let splitDate = new Date(round(split / ms));
        let baseYear = splitDate.getFullYear();
        let baseMonth = splitDate.getMonth();
        for (let i = 0; split <= scaleMax; i++) {
          let next = mkDate(baseYear + yrIncr * i, baseMonth + moIncr * i, 1);
          let offs = next - tzDate2(roundDec(next * ms, 3));
          split = roundDec((+next + offs) * ms, 3);
          if (split <= scaleMax)
            splits.push(split);
        }
      } else {
        let incr0 = foundIncr >= d ? d : foundIncr;
        let tzOffset = floor(scaleMin) - floor(minDateTs);
        let split = minMinTs + tzOffset + incrRoundUp(minDateTs - minMinTs, incr0);
        splits.push(split);
        let date0 = tzDate2(split);
        let prevHour = date0.getHours() + date0.getMinutes() / m + date0.getSeconds() / h;
        let incrHours = foundIncr / h;
        let minSpace = self.axes[axisIdx]._space;
        let pctSpace = foundSpace / minSpace;
        while (1) {
          split = roundDec(split + foundIncr, ms == 1 ? 0 : 3);
          if (split > scaleMax)
            break;
          if (incrHours > 1) {
            let expectedHour = floor(roundDec(prevHour + incrHours, 6)) % 24;
            let splitDate = tzDate2(split);
            let actualHour = splitDate.getHours();
            let dstShift = actualHour - expectedHour;
            if (dstShift > 1)
              dstShift = -1;
            split -= dstShift * h;
            prevHour = (prevHour + incrHours) % 24;
            let prevSplit = splits[splits.length - 1];
            let pctIncr = roundDec((split - prevSplit) / foundIncr, 3);
            if (pctIncr * pctSpace >= 0.7)
              splits.push(split);
          } else
            splits.push(split);
        }
      }
      return splits;
    };
  }
  return [
    timeIncrs,
    _timeAxisStamps,
    timeAxisSplits
  ];
}
var [timeIncrsMs, _timeAxisStampsMs, timeAxisSplitsMs] = genTimeStuffs(1);
var [timeIncrsS, _timeAxisStampsS, timeAxisSplitsS] = genTimeStuffs(1e-3);
genIncrs(2, -53, 53, [1]);
function timeAxisStamps(stampCfg, fmtDate2) {
  return stampCfg.map((s) => s.map(
    (v, i) => i == 0 || i == 8 || v == null ? v : fmtDate2(i == 1 || s[8] == 0 ? v : s[1] + v)
  ));
}
function timeAxisVals(tzDate2, stamps) {
  return (self, splits, axisIdx, foundSpace, foundIncr) => {
    let s = stamps.find((s2) => foundIncr >= s2[0]) || stamps[stamps.length - 1];
    let prevYear;
    let prevMnth;
    let prevDate;
    let prevHour;
    let prevMins;
    let prevSecs;
    return splits.map((split) => {
      let date = tzDate2(split);
      let newYear = date.getFullYear();
      let newMnth = date.getMonth();
      let newDate = date.getDate();
      let newHour = date.getHours();
      let newMins = date.getMinutes();
      let newSecs = date.getSeconds();
      let stamp = newYear != prevYear && s[2] || newMnth != prevMnth && s[3] || newDate != prevDate && s[4] || newHour != prevHour && s[5] || newMins != prevMins && s[6] || newSecs != prevSecs && s[7] || s[1];
      prevYear = newYear;
      prevMnth = newMnth;
      prevDate = newDate;
      prevHour = newHour;
      prevMins = newMins;
      prevSecs = newSecs;
      return stamp(date);
    });
  };
}
function timeAxisVal(tzDate2, dateTpl) {
  let stamp = fmtDate(dateTpl);
  return (self, splits, axisIdx, foundSpace, foundIncr) => splits.map((split) => stamp(tzDate2(split)));
}
function mkDate(y, m, d) {
  return new Date(y, m, d);
}
function timeSeriesStamp(stampCfg, fmtDate2) {
  return fmtDate2(stampCfg);
}
var _timeSeriesStamp = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function timeSeriesVal(tzDate2, stamp) {
  return (self, val, seriesIdx, dataIdx) => dataIdx == null ? LEGEND_DISP : stamp(tzDate2(val));
}
function legendStroke(self, seriesIdx) {
  let s = self.series[seriesIdx];
  return s.width ? s.stroke(self, seriesIdx) : s.points.width ? s.points.stroke(self, seriesIdx) : null;
}
function legendFill(self, seriesIdx) {
  return self.series[seriesIdx].fill(self, seriesIdx);
}
var legendOpts = {
  show: true,
  live: true,
  isolate: false,
  mount: noop,
  markers: {
    show: true,
    width: 2,
    stroke: legendStroke,
    fill: legendFill,
    dash: "solid"
  },
  idx: null,
  idxs: null,
  values: []
};
function cursorPointShow(self, si) {
  let o = self.cursor.points;
  let pt = placeDiv();
  let size = o.size(self, si);
  setStylePx(pt, WIDTH, size);
  setStylePx(pt, HEIGHT, size);
  let mar = size / -2;
  setStylePx(pt, "marginLeft", mar);
  setStylePx(pt, "marginTop", mar);
  let width = o.width(self, si, size);
  width && setStylePx(pt, "borderWidth", width);
  return pt;
}
function cursorPointFill(self, si) {
  let sp = self.series[si].points;
  return sp._fill || sp._stroke;
}
function cursorPointStroke(self, si) {
  let sp = self.series[si].points;
  return sp._stroke || sp._fill;
}
function cursorPointSize(self, si) {
  let sp = self.series[si].points;
  return sp.size;
}
var moveTuple = [0, 0];
function cursorMove(self, mouseLeft1, mouseTop1) {
  moveTuple[0] = mouseLeft1;
  moveTuple[1] = mouseTop1;
  return moveTuple;
}
function filtBtn0(self, targ, handle, onlyTarg = true) {
  return (e) => {
    e.button == 0 && (!onlyTarg || e.target == targ) && handle(e);
  };
}
function filtTarg(self, targ, handle, onlyTarg = true) {
  return (e) => {
    (!onlyTarg || e.target == targ) && handle(e);
  };
}
var cursorOpts = {
  show: true,
  x: true,
  y: true,
  lock: false,
  move: cursorMove,
  points: {
    one: false,
    show: cursorPointShow,
    size: cursorPointSize,
    width: 0,
    stroke: cursorPointStroke,
    fill: cursorPointFill
  },
  bind: {
    mousedown: filtBtn0,
    mouseup: filtBtn0,
    click: filtBtn0,
    // legend clicks, not .u-over clicks
    dblclick: filtBtn0,
    mousemove: filtTarg,
    mouseleave: filtTarg,
    mouseenter: filtTarg
  },
  drag: {
    setScale: true,
    x: true,
    y: false,
    dist: 0,
    uni: null,
    click: (self, e) => {
      e.stopPropagation();
      e.stopImmediatePropagation();
    },
    _x: false,
    _y: false
  },
  focus: {
    dist: (self, seriesIdx, dataIdx, valPos, curPos) => valPos - curPos,
    prox: -1,
    bias: 0
  },
  hover: {
    skip: [void 0],
    prox: null,
    bias: 0
  },
  left: -10,
  top: -10,
  idx: null,
  dataIdx: null,
  idxs: null,
  event: null
};
var axisLines = {
  show: true,
  stroke: "rgba(0,0,0,0.07)",
  width: 2
  //	dash: [],
};
var grid = assign({}, axisLines, {
  filter: retArg1
});
var ticks = assign({}, grid, {
  size: 10
});
var border = assign({}, axisLines, {
  show: false
});
var font = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"';
var labelFont = "bold " + font;
var lineGap = 1.5;
var xAxisOpts = {
  show: true,
  scale: "x",
  stroke: hexBlack,
  space: 50,
  gap: 5,
  alignTo: 1,
  size: 50,
  labelGap: 0,
  labelSize: 30,
  labelFont,
  side: 2,
  //	class: "x-vals",
  //	incrs: timeIncrs,
  //	values: timeVals,
  //	filter: retArg1,
  grid,
  ticks,
  border,
  font,
  lineGap,
  rotate: 0
};
var numSeriesLabel = "Value";
var timeSeriesLabel = "Time";
var xSeriesOpts = {
  show: true,
  scale: "x",
  auto: false,
  sorted: 1,
  //	label: "Time",
  //	value: v => stamp(new Date(v * 1e3)),
  // internal caches
  min: inf,
  max: -inf,
  idxs: []
};
function numAxisVals(self, splits, axisIdx, foundSpace, foundIncr) {
  return splits.map((v) => v == null ? "" : fmtNum(v));
}
function numAxisSplits(self, axisIdx, scaleMin, scaleMax, foundIncr, foundSpace, forceMin) {
  let splits = [];
  let numDec = fixedDec.get(foundIncr) || 0;
  scaleMin = forceMin ? scaleMin : roundDec(incrRoundUp(scaleMin, foundIncr), numDec);
  for (let val = scaleMin; val <= scaleMax; val = roundDec(val + foundIncr, numDec))
    splits.push(Object.is(val, -0) ? 0 : val);
  return splits;
}
function logAxisSplits(self, axisIdx, scaleMin, scaleMax, foundIncr, foundSpace, forceMin) {
  const splits = [];
  const logBase = self.scales[self.axes[axisIdx].scale].log;
  const logFn = logBase == 10 ? log10 : log2;
  const exp = floor(logFn(scaleMin));
  foundIncr = pow(logBase, exp);
  if (logBase == 10)
    foundIncr = numIncrs[closestIdx(foundIncr, numIncrs)];
  let split = scaleMin;
  let nextMagIncr = foundIncr * logBase;
  if (logBase == 10)
    nextMagIncr = numIncrs[closestIdx(nextMagIncr, numIncrs)];
  do {
    splits.push(split);
    split = split + foundIncr;
    if (logBase == 10 && !fixedDec.has(split))
      split = roundDec(split, fixedDec.get(foundIncr));
    if (split >= nextMagIncr) {
      foundIncr = split;
      nextMagIncr = foundIncr * logBase;
      if (logBase == 10)
        nextMagIncr = numIncrs[closestIdx(nextMagIncr, numIncrs)];
    }
  } while (split <= scaleMax);
  return splits;
}
function asinhAxisSplits(self, axisIdx, scaleMin, scaleMax, foundIncr, foundSpace, forceMin) {
  let sc = self.scales[self.axes[axisIdx].scale];
  let linthresh = sc.asinh;
  let posSplits = scaleMax > linthresh ? logAxisSplits(self, axisIdx, max(linthresh, scaleMin), scaleMax, foundIncr) : [linthresh];
  let zero = scaleMax >= 0 && scaleMin <= 0 ? [0] : [];
  let negSplits = scaleMin < -linthresh ? logAxisSplits(self, axisIdx, max(linthresh, -scaleMax), -scaleMin, foundIncr) : [linthresh];
  return negSplits.reverse().map((v) => -v).concat(zero, posSplits);
}
var RE_ALL = /./;
var RE_12357 = /[12357]/;
var RE_125 = /[125]/;
var RE_1 = /1/;
var _filt = (splits, distr, re, keepMod) => splits.map((v, i) => distr == 4 && v == 0 || i % keepMod == 0 && re.test(v.toExponential()[v < 0 ? 1 : 0]) ? v : null);
function log10AxisValsFilt(self, splits, axisIdx, foundSpace, foundIncr) {
  let axis2 = self.axes[axisIdx];
  let scaleKey = axis2.scale;
  let sc = self.scales[scaleKey];
  let valToPos = self.valToPos;
  let minSpace = axis2._space;
  let _10 = valToPos(10, scaleKey);
  let re = valToPos(9, scaleKey) - _10 >= minSpace ? RE_ALL : valToPos(7, scaleKey) - _10 >= minSpace ? RE_12357 : valToPos(5, scaleKey) - _10 >= minSpace ? RE_125 : RE_1;
  if (re == RE_1) {
    let magSpace = abs(valToPos(1, scaleKey) - _10);
    if (magSpace < minSpace)
      return _filt(splits.slice().reverse(), sc.distr, re, ceil(minSpace / magSpace)).reverse();
  }
  return _filt(splits, sc.distr, re, 1);
}
function log2AxisValsFilt(self, splits, axisIdx, foundSpace, foundIncr) {
  let axis2 = self.axes[axisIdx];
  let scaleKey = axis2.scale;
  let minSpace = axis2._space;
  let valToPos = self.valToPos;
  let magSpace = abs(valToPos(1, scaleKey) - valToPos(2, scaleKey));
  if (magSpace < minSpace)
    return _filt(splits.slice().reverse(), 3, RE_ALL, ceil(minSpace / magSpace)).reverse();
  return splits;
}
function numSeriesVal(self, val, seriesIdx, dataIdx) {
  return dataIdx == null ? LEGEND_DISP : val == null ? "" : fmtNum(val);
}
var yAxisOpts = {
  show: true,
  scale: "y",
  stroke: hexBlack,
  space: 30,
  gap: 5,
  alignTo: 1,
  size: 50,
  labelGap: 0,
  labelSize: 30,
  labelFont,
  side: 3,
  //	class: "y-vals",
  //	incrs: numIncrs,
  //	values: (vals, space) => vals,
  //	filter: retArg1,
  grid,
  ticks,
  border,
  font,
  lineGap,
  rotate: 0
};
function ptDia(width, mult) {
  let dia = 3 + (width || 1) * 2;
  return roundDec(dia * mult, 3);
}
function seriesPointsShow(self, si) {
  let { scale, idxs } = self.series[0];
  let xData = self._data[0];
  let p0 = self.valToPos(xData[idxs[0]], scale, true);
  let p1 = self.valToPos(xData[idxs[1]], scale, true);
  let dim = abs(p1 - p0);
  let s = self.series[si];
  let maxPts = dim / (s.points.space * pxRatio);
  return idxs[1] - idxs[0] <= maxPts;
}
var facet = {
  scale: null,
  auto: true,
  sorted: 0,
  // internal caches
  min: inf,
  max: -inf
};
var gaps = (self, seriesIdx, idx0, idx1, nullGaps) => nullGaps;
var xySeriesOpts = {
  show: true,
  auto: true,
  sorted: 0,
  gaps,
  alpha: 1,
  facets: [
    assign({}, facet, { scale: "x" }),
    assign({}, facet, { scale: "y" })
  ]
};
var ySeriesOpts = {
  scale: "y",
  auto: true,
  sorted: 0,
  show: true,
  spanGaps: false,
  gaps,
  alpha: 1,
  points: {
    show: seriesPointsShow,
    filter: null
    //  paths:
    //	stroke: "#000",
    //	fill: "#fff",
    //	width: 1,
    //	size: 10,
  },
  //	label: "Value",
  //	value: v => v,
  values: null,
  // internal caches
  min: inf,
  max: -inf,
  idxs: [],
  path: null,
  clip: null
};
function clampScale(self, val, scaleMin, scaleMax, scaleKey) {
  return scaleMin / 10;
}
var xScaleOpts = {
  time: FEAT_TIME,
  auto: true,
  distr: 1,
  log: 10,
  asinh: 1,
  min: null,
  max: null,
  dir: 1,
  ori: 0
};
var yScaleOpts = assign({}, xScaleOpts, {
  time: false,
  ori: 1
});
var syncs = {};
function _sync(key, opts) {
  let s = syncs[key];
  if (!s) {
    s = {
      key,
      plots: [],
      sub(plot) {
        s.plots.push(plot);
      },
      unsub(plot) {
        s.plots = s.plots.filter((c) => c != plot);
      },
      pub(type, self, x, y, w, h, i) {
        for (let j = 0; j < s.plots.length; j++)
          s.plots[j] != self && s.plots[j].pub(type, self, x, y, w, h, i);
      }
    };
    if (key != null)
      syncs[key] = s;
  }
  return s;
}
var BAND_CLIP_FILL = 1 << 0;
var BAND_CLIP_STROKE = 1 << 1;
function orient(u, seriesIdx, cb) {
  const mode = u.mode;
  const series = u.series[seriesIdx];
  const data = mode == 2 ? u._data[seriesIdx] : u._data;
  const scales = u.scales;
  const bbox = u.bbox;
  let dx = data[0], dy = mode == 2 ? data[1] : data[seriesIdx], sx = mode == 2 ? scales[series.facets[0].scale] : scales[u.series[0].scale], sy = mode == 2 ? scales[series.facets[1].scale] : scales[series.scale], l = bbox.left, t = bbox.top, w = bbox.width, h = bbox.height, H = u.valToPosH, V = u.valToPosV;
  return sx.ori == 0 ? cb(
    series,
    dx,
    dy,
    sx,
    sy,
    H,
    V,
    l,
    t,
    w,
    h,
    moveToH,
    lineToH,
    rectH,
    arcH,
    bezierCurveToH
  ) : cb(
    series,
    dx,
    dy,
    sx,
    sy,
    V,
    H,
    t,
    l,
    h,
    w,
    moveToV,
    lineToV,
    rectV,
    arcV,
    bezierCurveToV
  );
}
function bandFillClipDirs(self, seriesIdx) {
  let fillDir = 0;
  let clipDirs = 0;
  let bands = ifNull(self.bands, EMPTY_ARR);
  for (let i = 0; i < bands.length; i++) {
    let b = bands[i];
    if (b.series[0] == seriesIdx)
      fillDir = b.dir;
    else if (b.series[1] == seriesIdx) {
      if (b.dir == 1)
        clipDirs |= 1;
      else
        clipDirs |= 2;
    }
  }
  return [
    fillDir,
    clipDirs == 1 ? -1 : (
      // neg only
      clipDirs == 2 ? 1 : (
        // pos only
        clipDirs == 3 ? 2 : (
          // both
          0
        )
      )
    )
  ];
}
function seriesFillTo(self, seriesIdx, dataMin, dataMax, bandFillDir) {
  let mode = self.mode;
  let series = self.series[seriesIdx];
  let scaleKey = mode == 2 ? series.facets[1].scale : series.scale;
  let scale = self.scales[scaleKey];
  return bandFillDir == -1 ? scale.min : bandFillDir == 1 ? scale.max : scale.distr == 3 ? scale.dir == 1 ? scale.min : scale.max : 0;
}
function clipBandLine(self, seriesIdx, idx0, idx1, strokePath, clipDir) {
  return orient(self, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
    let pxRound = series.pxRound;
    const dir = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
    const lineTo = scaleX.ori == 0 ? lineToH : lineToV;
    let frIdx, toIdx;
    if (dir == 1) {
      frIdx = idx0;
      toIdx = idx1;
    } else {
      frIdx = idx1;
      toIdx = idx0;
    }
    let x0 = pxRound(valToPosX(dataX[frIdx], scaleX, xDim, xOff));
    let y0 = pxRound(valToPosY(dataY[frIdx], scaleY, yDim, yOff));
    let x1 = pxRound(valToPosX(dataX[toIdx], scaleX, xDim, xOff));
    let yLimit = pxRound(valToPosY(clipDir == 1 ? scaleY.max : scaleY.min, scaleY, yDim, yOff));
    let clip = new Path2D(strokePath);
    lineTo(clip, x1, yLimit);
    lineTo(clip, x0, yLimit);
    lineTo(clip, x0, y0);
    return clip;
  });
}
function clipGaps(gaps2, ori, plotLft, plotTop, plotWid, plotHgt) {
  let clip = null;
  if (gaps2.length > 0) {
    clip = new Path2D();
    const rect2 = ori == 0 ? rectH : rectV;
    let prevGapEnd = plotLft;
    for (let i = 0; i < gaps2.length; i++) {
      let g = gaps2[i];
      if (g[1] > g[0]) {
        let w2 = g[0] - prevGapEnd;
        w2 > 0 && rect2(clip, prevGapEnd, plotTop, w2, plotTop + plotHgt);
        prevGapEnd = g[1];
      }
    }
    let w = plotLft + plotWid - prevGapEnd;
    let maxStrokeWidth = 10;
    w > 0 && rect2(clip, prevGapEnd, plotTop - maxStrokeWidth / 2, w, plotTop + plotHgt + maxStrokeWidth);
  }
  return clip;
}
function addGap(gaps2, fromX, toX) {
  let prevGap = gaps2[gaps2.length - 1];
  if (prevGap && prevGap[0] == fromX)
    prevGap[1] = toX;
  else
    gaps2.push([fromX, toX]);
}
function findGaps(xs, ys, idx0, idx1, dir, pixelForX, align) {
  let gaps2 = [];
  let len = xs.length;
  for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
    let yVal = ys[i];
    if (yVal === null) {
      let fr = i, to = i;
      if (dir == 1) {
        while (++i <= idx1 && ys[i] === null)
          to = i;
      } else {
        while (--i >= idx0 && ys[i] === null)
          to = i;
      }
      let frPx = pixelForX(xs[fr]);
      let toPx = to == fr ? frPx : pixelForX(xs[to]);
      let fri2 = fr - dir;
      let frPx2 = align <= 0 && fri2 >= 0 && fri2 < len ? pixelForX(xs[fri2]) : frPx;
      frPx = frPx2;
      let toi2 = to + dir;
      let toPx2 = align >= 0 && toi2 >= 0 && toi2 < len ? pixelForX(xs[toi2]) : toPx;
      toPx = toPx2;
      if (toPx >= frPx)
        gaps2.push([frPx, toPx]);
    }
  }
  return gaps2;
}
function pxRoundGen(pxAlign) {
  return pxAlign == 0 ? retArg0 : pxAlign == 1 ? round : (v) => incrRound(v, pxAlign);
}
function rect(ori) {
  let moveTo = ori == 0 ? moveToH : moveToV;
  let arcTo = ori == 0 ? (p, x1, y1, x2, y2, r) => {
    p.arcTo(x1, y1, x2, y2, r);
  } : (p, y1, x1, y2, x2, r) => {
    p.arcTo(x1, y1, x2, y2, r);
  };
  let rect2 = ori == 0 ? (p, x, y, w, h) => {
    p.rect(x, y, w, h);
  } : (p, y, x, h, w) => {
    p.rect(x, y, w, h);
  };
  return (p, x, y, w, h, endRad = 0, baseRad = 0) => {
    if (endRad == 0 && baseRad == 0)
      rect2(p, x, y, w, h);
    else {
      endRad = min(endRad, w / 2, h / 2);
      baseRad = min(baseRad, w / 2, h / 2);
      moveTo(p, x + endRad, y);
      arcTo(p, x + w, y, x + w, y + h, endRad);
      arcTo(p, x + w, y + h, x, y + h, baseRad);
      arcTo(p, x, y + h, x, y, baseRad);
      arcTo(p, x, y, x + w, y, endRad);
      p.closePath();
    }
  };
}
var moveToH = (p, x, y) => {
  p.moveTo(x, y);
};
var moveToV = (p, y, x) => {
  p.moveTo(x, y);
};
var lineToH = (p, x, y) => {
  p.lineTo(x, y);
};
var lineToV = (p, y, x) => {
  p.lineTo(x, y);
};
var rectH = rect(0);
var rectV = rect(1);
var arcH = (p, x, y, r, startAngle, endAngle) => {
  p.arc(x, y, r, startAngle, endAngle);
};
var arcV = (p, y, x, r, startAngle, endAngle) => {
  p.arc(x, y, r, startAngle, endAngle);
};
var bezierCurveToH = (p, bp1x, bp1y, bp2x, bp2y, p2x, p2y) => {
  p.bezierCurveTo(bp1x, bp1y, bp2x, bp2y, p2x, p2y);
};
var bezierCurveToV = (p, bp1y, bp1x, bp2y, bp2x, p2y, p2x) => {
  p.bezierCurveTo(bp1x, bp1y, bp2x, bp2y, p2x, p2y);
};
function points(opts) {
  return (u, seriesIdx, idx0, idx1, filtIdxs) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      let { pxRound, points: points2 } = series;
      let moveTo, arc;
      if (scaleX.ori == 0) {
        moveTo = moveToH;
        arc = arcH;
      } else {
        moveTo = moveToV;
        arc = arcV;
      }
      const width = roundDec(points2.width * pxRatio, 3);
      let rad = (points2.size - points2.width) / 2 * pxRatio;
      let dia = roundDec(rad * 2, 3);
      let fill = new Path2D();
      let clip = new Path2D();
      let { left: lft, top, width: wid, height: hgt } = u.bbox;
      rectH(
        clip,
        lft - dia,
        top - dia,
        wid + dia * 2,
        hgt + dia * 2
      );
      const drawPoint = (pi) => {
        if (dataY[pi] != null) {
          let x = pxRound(valToPosX(dataX[pi], scaleX, xDim, xOff));
          let y = pxRound(valToPosY(dataY[pi], scaleY, yDim, yOff));
          moveTo(fill, x + rad, y);
          arc(fill, x, y, rad, 0, PI * 2);
        }
      };
      if (filtIdxs)
        filtIdxs.forEach(drawPoint);
      else {
        for (let pi = idx0; pi <= idx1; pi++)
          drawPoint(pi);
      }
      return {
        stroke: width > 0 ? fill : null,
        fill,
        clip,
        flags: BAND_CLIP_FILL | BAND_CLIP_STROKE
      };
    });
  };
}
function _drawAcc(lineTo) {
  return (stroke, accX, minY, maxY, inY, outY) => {
    if (minY != maxY) {
      if (inY != minY && outY != minY)
        lineTo(stroke, accX, minY);
      if (inY != maxY && outY != maxY)
        lineTo(stroke, accX, maxY);
      lineTo(stroke, accX, outY);
    }
  };
}
var drawAccH = _drawAcc(lineToH);
var drawAccV = _drawAcc(lineToV);
function linear(opts) {
  const alignGaps = ifNull(opts?.alignGaps, 0);
  return (u, seriesIdx, idx0, idx1) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      [idx0, idx1] = nonNullIdxs(dataY, idx0, idx1);
      let pxRound = series.pxRound;
      let pixelForX = (val) => pxRound(valToPosX(val, scaleX, xDim, xOff));
      let pixelForY = (val) => pxRound(valToPosY(val, scaleY, yDim, yOff));
      let lineTo, drawAcc;
      if (scaleX.ori == 0) {
        lineTo = lineToH;
        drawAcc = drawAccH;
      } else {
        lineTo = lineToV;
        drawAcc = drawAccV;
      }
      const dir = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
      const _paths = { stroke: new Path2D(), fill: null, clip: null, band: null, gaps: null, flags: BAND_CLIP_FILL };
      const stroke = _paths.stroke;
      let hasGap = false;
      const decimate = idx1 - idx0 >= xDim * 4;
      if (decimate) {
        let xForPixel = (pos) => u.posToVal(pos, scaleX.key, true);
        let minY = null, maxY = null, inY, outY, drawnAtX;
        let accX = pixelForX(dataX[dir == 1 ? idx0 : idx1]);
        let idx0px = pixelForX(dataX[idx0]);
        let idx1px = pixelForX(dataX[idx1]);
        let nextAccXVal = xForPixel(dir == 1 ? idx0px + 1 : idx1px - 1);
        for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
          let xVal = dataX[i];
          let reuseAccX = dir == 1 ? xVal < nextAccXVal : xVal > nextAccXVal;
          let x = reuseAccX ? accX : pixelForX(xVal);
          let yVal = dataY[i];
          if (x == accX) {
            if (yVal != null) {
              outY = yVal;
              if (minY == null) {
                lineTo(stroke, x, pixelForY(outY));
                inY = minY = maxY = outY;
              } else {
                if (outY < minY)
                  minY = outY;
                else if (outY > maxY)
                  maxY = outY;
              }
            } else {
              if (yVal === null)
                hasGap = true;
            }
          } else {
            if (minY != null)
              drawAcc(stroke, accX, pixelForY(minY), pixelForY(maxY), pixelForY(inY), pixelForY(outY));
            if (yVal != null) {
              outY = yVal;
              lineTo(stroke, x, pixelForY(outY));
              minY = maxY = inY = outY;
            } else {
              minY = maxY = null;
              if (yVal === null)
                hasGap = true;
            }
            accX = x;
            nextAccXVal = xForPixel(accX + dir);
          }
        }
        if (minY != null && minY != maxY && drawnAtX != accX)
          drawAcc(stroke, accX, pixelForY(minY), pixelForY(maxY), pixelForY(inY), pixelForY(outY));
      } else {
        for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
          let yVal = dataY[i];
          if (yVal === null)
            hasGap = true;
          else if (yVal != null)
            lineTo(stroke, pixelForX(dataX[i]), pixelForY(yVal));
        }
      }
      let [bandFillDir, bandClipDir] = bandFillClipDirs(u, seriesIdx);
      if (series.fill != null || bandFillDir != 0) {
        let fill = _paths.fill = new Path2D(stroke);
        let fillToVal = series.fillTo(u, seriesIdx, series.min, series.max, bandFillDir);
        let fillToY = pixelForY(fillToVal);
        let frX = pixelForX(dataX[idx0]);
        let toX = pixelForX(dataX[idx1]);
        if (dir == -1)
          [toX, frX] = [frX, toX];
        lineTo(fill, toX, fillToY);
        lineTo(fill, frX, fillToY);
      }
      if (!series.spanGaps) {
        let gaps2 = [];
        hasGap && gaps2.push(...findGaps(dataX, dataY, idx0, idx1, dir, pixelForX, alignGaps));
        _paths.gaps = gaps2 = series.gaps(u, seriesIdx, idx0, idx1, gaps2);
        _paths.clip = clipGaps(gaps2, scaleX.ori, xOff, yOff, xDim, yDim);
      }
      if (bandClipDir != 0) {
        _paths.band = bandClipDir == 2 ? [
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, -1),
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, 1)
        ] : clipBandLine(u, seriesIdx, idx0, idx1, stroke, bandClipDir);
      }
      return _paths;
    });
  };
}
function stepped(opts) {
  const align = ifNull(opts.align, 1);
  const ascDesc = ifNull(opts.ascDesc, false);
  const alignGaps = ifNull(opts.alignGaps, 0);
  const extend = ifNull(opts.extend, false);
  return (u, seriesIdx, idx0, idx1) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      [idx0, idx1] = nonNullIdxs(dataY, idx0, idx1);
      let pxRound = series.pxRound;
      let { left, width } = u.bbox;
      let pixelForX = (val) => pxRound(valToPosX(val, scaleX, xDim, xOff));
      let pixelForY = (val) => pxRound(valToPosY(val, scaleY, yDim, yOff));
      let lineTo = scaleX.ori == 0 ? lineToH : lineToV;
      const _paths = { stroke: new Path2D(), fill: null, clip: null, band: null, gaps: null, flags: BAND_CLIP_FILL };
      const stroke = _paths.stroke;
      const dir = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
      let prevYPos = pixelForY(dataY[dir == 1 ? idx0 : idx1]);
      let firstXPos = pixelForX(dataX[dir == 1 ? idx0 : idx1]);
      let prevXPos = firstXPos;
      let firstXPosExt = firstXPos;
      if (extend && align == -1) {
        firstXPosExt = left;
        lineTo(stroke, firstXPosExt, prevYPos);
      }
      lineTo(stroke, firstXPos, prevYPos);
      for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
        let yVal1 = dataY[i];
        if (yVal1 == null)
          continue;
        let x1 = pixelForX(dataX[i]);
        let y1 = pixelForY(yVal1);
        if (align == 1)
          lineTo(stroke, x1, prevYPos);
        else
          lineTo(stroke, prevXPos, y1);
        lineTo(stroke, x1, y1);
        prevYPos = y1;
        prevXPos = x1;
      }
      let prevXPosExt = prevXPos;
      if (extend && align == 1) {
        prevXPosExt = left + width;
        lineTo(stroke, prevXPosExt, prevYPos);
      }
      let [bandFillDir, bandClipDir] = bandFillClipDirs(u, seriesIdx);
      if (series.fill != null || bandFillDir != 0) {
        let fill = _paths.fill = new Path2D(stroke);
        let fillTo = series.fillTo(u, seriesIdx, series.min, series.max, bandFillDir);
        let fillToY = pixelForY(fillTo);
        lineTo(fill, prevXPosExt, fillToY);
        lineTo(fill, firstXPosExt, fillToY);
      }
      if (!series.spanGaps) {
        let gaps2 = [];
        gaps2.push(...findGaps(dataX, dataY, idx0, idx1, dir, pixelForX, alignGaps));
        let halfStroke = series.width * pxRatio / 2;
        let startsOffset = ascDesc || align == 1 ? halfStroke : -halfStroke;
        let endsOffset = ascDesc || align == -1 ? -halfStroke : halfStroke;
        gaps2.forEach((g) => {
          g[0] += startsOffset;
          g[1] += endsOffset;
        });
        _paths.gaps = gaps2 = series.gaps(u, seriesIdx, idx0, idx1, gaps2);
        _paths.clip = clipGaps(gaps2, scaleX.ori, xOff, yOff, xDim, yDim);
      }
      if (bandClipDir != 0) {
        _paths.band = bandClipDir == 2 ? [
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, -1),
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, 1)
        ] : clipBandLine(u, seriesIdx, idx0, idx1, stroke, bandClipDir);
      }
      return _paths;
    });
  };
}
function findColWidth(dataX, dataY, valToPosX, scaleX, xDim, xOff, colWid = inf) {
  if (dataX.length > 1) {
    let prevIdx = null;
    for (let i = 0, minDelta = Infinity; i < dataX.length; i++) {
      if (dataY[i] !== void 0) {
        if (prevIdx != null) {
          let delta = abs(dataX[i] - dataX[prevIdx]);
          if (delta < minDelta) {
            minDelta = delta;
            colWid = abs(valToPosX(dataX[i], scaleX, xDim, xOff) - valToPosX(dataX[prevIdx], scaleX, xDim, xOff));
          }
        }
        prevIdx = i;
      }
    }
  }
  return colWid;
}
function bars(opts) {
  opts = opts || EMPTY_OBJ;
  const size = ifNull(opts.size, [0.6, inf, 1]);
  const align = opts.align || 0;
  const _extraGap = opts.gap || 0;
  let ro = opts.radius;
  ro = // [valueRadius, baselineRadius]
  ro == null ? [0, 0] : typeof ro == "number" ? [ro, 0] : ro;
  const radiusFn = fnOrSelf(ro);
  const gapFactor = 1 - size[0];
  const _maxWidth = ifNull(size[1], inf);
  const _minWidth = ifNull(size[2], 1);
  const disp = ifNull(opts.disp, EMPTY_OBJ);
  const _each = ifNull(opts.each, (_2) => {
  });
  const { fill: dispFills, stroke: dispStrokes } = disp;
  return (u, seriesIdx, idx0, idx1) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      let pxRound = series.pxRound;
      let _align = align;
      let extraGap = _extraGap * pxRatio;
      let maxWidth = _maxWidth * pxRatio;
      let minWidth = _minWidth * pxRatio;
      let valRadius, baseRadius;
      if (scaleX.ori == 0)
        [valRadius, baseRadius] = radiusFn(u, seriesIdx);
      else
        [baseRadius, valRadius] = radiusFn(u, seriesIdx);
      const _dirX = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
      let rect2 = scaleX.ori == 0 ? rectH : rectV;
      let each = scaleX.ori == 0 ? _each : (u2, seriesIdx2, i, top, lft, hgt, wid) => {
        _each(u2, seriesIdx2, i, lft, top, wid, hgt);
      };
      let band = ifNull(u.bands, EMPTY_ARR).find((b) => b.series[0] == seriesIdx);
      let fillDir = band != null ? band.dir : 0;
      let fillTo = series.fillTo(u, seriesIdx, series.min, series.max, fillDir);
      let fillToY = pxRound(valToPosY(fillTo, scaleY, yDim, yOff));
      let xShift, barWid, fullGap, colWid = xDim;
      let strokeWidth = pxRound(series.width * pxRatio);
      let multiPath = false;
      let fillColors = null;
      let fillPaths = null;
      let strokeColors = null;
      let strokePaths = null;
      if (dispFills != null && (strokeWidth == 0 || dispStrokes != null)) {
        multiPath = true;
        fillColors = dispFills.values(u, seriesIdx, idx0, idx1);
        fillPaths = /* @__PURE__ */ new Map();
        new Set(fillColors).forEach((color) => {
          if (color != null)
            fillPaths.set(color, new Path2D());
        });
        if (strokeWidth > 0) {
          strokeColors = dispStrokes.values(u, seriesIdx, idx0, idx1);
          strokePaths = /* @__PURE__ */ new Map();
          new Set(strokeColors).forEach((color) => {
            if (color != null)
              strokePaths.set(color, new Path2D());
          });
        }
      }
      let { x0, size: size2 } = disp;
      if (x0 != null && size2 != null) {
        _align = 1;
        dataX = x0.values(u, seriesIdx, idx0, idx1);
        if (x0.unit == 2)
          dataX = dataX.map((pct) => u.posToVal(xOff + pct * xDim, scaleX.key, true));
        let sizes = size2.values(u, seriesIdx, idx0, idx1);
        if (size2.unit == 2)
          barWid = sizes[0] * xDim;
        else
          barWid = valToPosX(sizes[0], scaleX, xDim, xOff) - valToPosX(0, scaleX, xDim, xOff);
        colWid = findColWidth(dataX, dataY, valToPosX, scaleX, xDim, xOff, colWid);
        let gapWid = colWid - barWid;
        fullGap = gapWid + extraGap;
      } else {
        colWid = findColWidth(dataX, dataY, valToPosX, scaleX, xDim, xOff, colWid);
        let gapWid = colWid * gapFactor;
        fullGap = gapWid + extraGap;
        barWid = colWid - fullGap;
      }
      if (fullGap < 1)
        fullGap = 0;
      if (strokeWidth >= barWid / 2)
        strokeWidth = 0;
      if (fullGap < 5)
        pxRound = retArg0;
      let insetStroke = fullGap > 0;
      let rawBarWid = colWid - fullGap - (insetStroke ? strokeWidth : 0);
      barWid = pxRound(clamp(rawBarWid, minWidth, maxWidth));
      xShift = (_align == 0 ? barWid / 2 : _align == _dirX ? 0 : barWid) - _align * _dirX * ((_align == 0 ? extraGap / 2 : 0) + (insetStroke ? strokeWidth / 2 : 0));
      const _paths = { stroke: null, fill: null, clip: null, band: null, gaps: null, flags: 0 };
      const stroke = multiPath ? null : new Path2D();
      let dataY0 = null;
      if (band != null)
        dataY0 = u.data[band.series[1]];
      else {
        let { y0, y1 } = disp;
        if (y0 != null && y1 != null) {
          dataY = y1.values(u, seriesIdx, idx0, idx1);
          dataY0 = y0.values(u, seriesIdx, idx0, idx1);
        }
      }
      let radVal = valRadius * barWid;
      let radBase = baseRadius * barWid;
      for (let i = _dirX == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += _dirX) {
        let yVal = dataY[i];
        if (yVal == null)
          continue;
        if (dataY0 != null) {
          let yVal0 = dataY0[i] ?? 0;
          if (yVal - yVal0 == 0)
            continue;
          fillToY = valToPosY(yVal0, scaleY, yDim, yOff);
        }
        let xVal = scaleX.distr != 2 || disp != null ? dataX[i] : i;
        let xPos = valToPosX(xVal, scaleX, xDim, xOff);
        let yPos = valToPosY(ifNull(yVal, fillTo), scaleY, yDim, yOff);
        let lft = pxRound(xPos - xShift);
        let btm = pxRound(max(yPos, fillToY));
        let top = pxRound(min(yPos, fillToY));
        let barHgt = btm - top;
        if (yVal != null) {
          let rv = yVal < 0 ? radBase : radVal;
          let rb = yVal < 0 ? radVal : radBase;
          if (multiPath) {
            if (strokeWidth > 0 && strokeColors[i] != null)
              rect2(strokePaths.get(strokeColors[i]), lft, top + floor(strokeWidth / 2), barWid, max(0, barHgt - strokeWidth), rv, rb);
            if (fillColors[i] != null)
              rect2(fillPaths.get(fillColors[i]), lft, top + floor(strokeWidth / 2), barWid, max(0, barHgt - strokeWidth), rv, rb);
          } else
            rect2(stroke, lft, top + floor(strokeWidth / 2), barWid, max(0, barHgt - strokeWidth), rv, rb);
          each(
            u,
            seriesIdx,
            i,
            lft - strokeWidth / 2,
            top,
            barWid + strokeWidth,
            barHgt
          );
        }
      }
      if (strokeWidth > 0)
        _paths.stroke = multiPath ? strokePaths : stroke;
      else if (!multiPath) {
        _paths._fill = series.width == 0 ? series._fill : series._stroke ?? series._fill;
        _paths.width = 0;
      }
      _paths.fill = multiPath ? fillPaths : stroke;
      return _paths;
    });
  };
}
function splineInterp(interp, opts) {
  const alignGaps = ifNull(opts?.alignGaps, 0);
  return (u, seriesIdx, idx0, idx1) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      [idx0, idx1] = nonNullIdxs(dataY, idx0, idx1);
      let pxRound = series.pxRound;
      let pixelForX = (val) => pxRound(valToPosX(val, scaleX, xDim, xOff));
      let pixelForY = (val) => pxRound(valToPosY(val, scaleY, yDim, yOff));
      let moveTo, bezierCurveTo, lineTo;
      if (scaleX.ori == 0) {
        moveTo = moveToH;
        lineTo = lineToH;
        bezierCurveTo = bezierCurveToH;
      } else {
        moveTo = moveToV;
        lineTo = lineToV;
        bezierCurveTo = bezierCurveToV;
      }
      const dir = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
      let firstXPos = pixelForX(dataX[dir == 1 ? idx0 : idx1]);
      let prevXPos = firstXPos;
      let xCoords = [];
      let yCoords = [];
      for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
        let yVal = dataY[i];
        if (yVal != null) {
          let xVal = dataX[i];
          let xPos = pixelForX(xVal);
          xCoords.push(prevXPos = xPos);
          yCoords.push(pixelForY(dataY[i]));
        }
      }
      const _paths = { stroke: interp(xCoords, yCoords, moveTo, lineTo, bezierCurveTo, pxRound), fill: null, clip: null, band: null, gaps: null, flags: BAND_CLIP_FILL };
      const stroke = _paths.stroke;
      let [bandFillDir, bandClipDir] = bandFillClipDirs(u, seriesIdx);
      if (series.fill != null || bandFillDir != 0) {
        let fill = _paths.fill = new Path2D(stroke);
        let fillTo = series.fillTo(u, seriesIdx, series.min, series.max, bandFillDir);
        let fillToY = pixelForY(fillTo);
        lineTo(fill, prevXPos, fillToY);
        lineTo(fill, firstXPos, fillToY);
      }
      if (!series.spanGaps) {
        let gaps2 = [];
        gaps2.push(...findGaps(dataX, dataY, idx0, idx1, dir, pixelForX, alignGaps));
        _paths.gaps = gaps2 = series.gaps(u, seriesIdx, idx0, idx1, gaps2);
        _paths.clip = clipGaps(gaps2, scaleX.ori, xOff, yOff, xDim, yDim);
      }
      if (bandClipDir != 0) {
        _paths.band = bandClipDir == 2 ? [
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, -1),
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, 1)
        ] : clipBandLine(u, seriesIdx, idx0, idx1, stroke, bandClipDir);
      }
      return _paths;
    });
  };
}
function monotoneCubic(opts) {
  return splineInterp(_monotoneCubic, opts);
}
function _monotoneCubic(xs, ys, moveTo, lineTo, bezierCurveTo, pxRound) {
  const n = xs.length;
  if (n < 2)
    return null;
  const path = new Path2D();
  moveTo(path, xs[0], ys[0]);
  if (n == 2)
    lineTo(path, xs[1], ys[1]);
  else {
    let ms = Array(n), ds = Array(n - 1), dys = Array(n - 1), dxs = Array(n - 1);
    for (let i = 0; i < n - 1; i++) {
      dys[i] = ys[i + 1] - ys[i];
      dxs[i] = xs[i + 1] - xs[i];
      ds[i] = dys[i] / dxs[i];
    }
    ms[0] = ds[0];
    for (let i = 1; i < n - 1; i++) {
      if (ds[i] === 0 || ds[i - 1] === 0 || ds[i - 1] > 0 !== ds[i] > 0)
        ms[i] = 0;
      else {
        ms[i] = 3 * (dxs[i - 1] + dxs[i]) / ((2 * dxs[i] + dxs[i - 1]) / ds[i - 1] + (dxs[i] + 2 * dxs[i - 1]) / ds[i]);
        if (!isFinite(ms[i]))
          ms[i] = 0;
      }
    }
    ms[n - 1] = ds[n - 2];
    for (let i = 0; i < n - 1; i++) {
      bezierCurveTo(
        path,
        xs[i] + dxs[i] / 3,
        ys[i] + ms[i] * dxs[i] / 3,
        xs[i + 1] - dxs[i] / 3,
        ys[i + 1] - ms[i + 1] * dxs[i] / 3,
        xs[i + 1],
        ys[i + 1]
      );
    }
  }
  return path;
}
var cursorPlots = /* @__PURE__ */ new Set();
function invalidateRects() {
  for (let u of cursorPlots)
    u.syncRect(true);
}
if (domEnv) {
  on(resize, win, invalidateRects);
  on(scroll, win, invalidateRects, true);
  on(dppxchange, win, () => {
    uPlot.pxRatio = pxRatio;
  });
}
var linearPath = linear();
var pointsPath = points();
function setDefaults(d, xo, yo, initY) {
  let d2 = initY ? [d[0], d[1]].concat(d.slice(2)) : [d[0]].concat(d.slice(1));
  return d2.map((o, i) => setDefault(o, i, xo, yo));
}
function setDefaults2(d, xyo) {
  return d.map((o, i) => i == 0 ? {} : assign({}, xyo, o));
}
function setDefault(o, i, xo, yo) {
  return assign({}, i == 0 ? xo : yo, o);
}
function snapNumX(self, dataMin, dataMax) {
  return dataMin == null ? nullNullTuple : [dataMin, dataMax];
}
var snapTimeX = snapNumX;
function snapNumY(self, dataMin, dataMax) {
  return dataMin == null ? nullNullTuple : rangeNum(dataMin, dataMax, rangePad, true);
}
function snapLogY(self, dataMin, dataMax, scale) {
  return dataMin == null ? nullNullTuple : rangeLog(dataMin, dataMax, self.scales[scale].log, false);
}
var snapLogX = snapLogY;
function snapAsinhY(self, dataMin, dataMax, scale) {
  return dataMin == null ? nullNullTuple : rangeAsinh(dataMin, dataMax, self.scales[scale].log, false);
}
var snapAsinhX = snapAsinhY;
function findIncr(minVal, maxVal, incrs, dim, minSpace) {
  let intDigits = max(numIntDigits(minVal), numIntDigits(maxVal));
  let delta = maxVal - minVal;
  let incrIdx = closestIdx(minSpace / dim * delta, incrs);
  do {
    let foundIncr = incrs[incrIdx];
    let foundSpace = dim * foundIncr / delta;
    if (foundSpace >= minSpace && intDigits + (foundIncr < 5 ? fixedDec.get(foundIncr) : 0) <= 17)
      return [foundIncr, foundSpace];
  } while (++incrIdx < incrs.length);
  return [0, 0];
}
function pxRatioFont(font2) {
  let fontSize, fontSizeCss;
  font2 = font2.replace(/(\d+)px/, (m, p1) => (fontSize = round((fontSizeCss = +p1) * pxRatio)) + "px");
  return [font2, fontSize, fontSizeCss];
}
function syncFontSize(axis2) {
  if (axis2.show) {
    [axis2.font, axis2.labelFont].forEach((f) => {
      let size = roundDec(f[2] * pxRatio, 1);
      f[0] = f[0].replace(/[0-9.]+px/, size + "px");
      f[1] = size;
    });
  }
}
function uPlot(opts, data, then) {
  const self = {
    mode: ifNull(opts.mode, 1)
  };
  const mode = self.mode;
  function getHPos(val, scale, dim, off2) {
    let pct = scale.valToPct(val);
    return off2 + dim * (scale.dir == -1 ? 1 - pct : pct);
  }
  function getVPos(val, scale, dim, off2) {
    let pct = scale.valToPct(val);
    return off2 + dim * (scale.dir == -1 ? pct : 1 - pct);
  }
  function getPos(val, scale, dim, off2) {
    return scale.ori == 0 ? getHPos(val, scale, dim, off2) : getVPos(val, scale, dim, off2);
  }
  self.valToPosH = getHPos;
  self.valToPosV = getVPos;
  let ready = false;
  self.status = 0;
  const root = self.root = placeDiv(UPLOT);
  if (opts.id != null)
    root.id = opts.id;
  addClass(root, opts.class);
  if (opts.title) {
    let title = placeDiv(TITLE, root);
    title.textContent = opts.title;
  }
  const can = placeTag("canvas");
  const ctx = self.ctx = can.getContext("2d");
  const wrap = placeDiv(WRAP, root);
  on("click", wrap, (e) => {
    if (e.target === over) {
      let didDrag = mouseLeft1 != mouseLeft0 || mouseTop1 != mouseTop0;
      didDrag && drag.click(self, e);
    }
  }, true);
  const under = self.under = placeDiv(UNDER, wrap);
  wrap.appendChild(can);
  const over = self.over = placeDiv(OVER, wrap);
  opts = copy(opts);
  const pxAlign = +ifNull(opts.pxAlign, 1);
  const pxRound = pxRoundGen(pxAlign);
  (opts.plugins || []).forEach((p) => {
    if (p.opts)
      opts = p.opts(self, opts) || opts;
  });
  const ms = opts.ms || 1e-3;
  const series = self.series = mode == 1 ? setDefaults(opts.series || [], xSeriesOpts, ySeriesOpts, false) : setDefaults2(opts.series || [null], xySeriesOpts);
  const axes = self.axes = setDefaults(opts.axes || [], xAxisOpts, yAxisOpts, true);
  const scales = self.scales = {};
  const bands = self.bands = opts.bands || [];
  bands.forEach((b) => {
    b.fill = fnOrSelf(b.fill || null);
    b.dir = ifNull(b.dir, -1);
  });
  const xScaleKey = mode == 2 ? series[1].facets[0].scale : series[0].scale;
  const drawOrderMap = {
    axes: drawAxesGrid,
    series: drawSeries
  };
  const drawOrder = (opts.drawOrder || ["axes", "series"]).map((key2) => drawOrderMap[key2]);
  function initValToPct(sc) {
    const getVal = sc.distr == 3 ? (val) => log10(val > 0 ? val : sc.clamp(self, val, sc.min, sc.max, sc.key)) : sc.distr == 4 ? (val) => asinh(val, sc.asinh) : sc.distr == 100 ? (val) => sc.fwd(val) : (val) => val;
    return (val) => {
      let _val = getVal(val);
      let { _min, _max } = sc;
      let delta = _max - _min;
      return (_val - _min) / delta;
    };
  }
  function initScale(scaleKey) {
    let sc = scales[scaleKey];
    if (sc == null) {
      let scaleOpts = (opts.scales || EMPTY_OBJ)[scaleKey] || EMPTY_OBJ;
      if (scaleOpts.from != null) {
        initScale(scaleOpts.from);
        let sc2 = assign({}, scales[scaleOpts.from], scaleOpts, { key: scaleKey });
        sc2.valToPct = initValToPct(sc2);
        scales[scaleKey] = sc2;
      } else {
        sc = scales[scaleKey] = assign({}, scaleKey == xScaleKey ? xScaleOpts : yScaleOpts, scaleOpts);
        sc.key = scaleKey;
        let isTime = sc.time;
        let rn = sc.range;
        let rangeIsArr = isArr(rn);
        if (scaleKey != xScaleKey || mode == 2 && !isTime) {
          if (rangeIsArr && (rn[0] == null || rn[1] == null)) {
            rn = {
              min: rn[0] == null ? autoRangePart : {
                mode: 1,
                hard: rn[0],
                soft: rn[0]
              },
              max: rn[1] == null ? autoRangePart : {
                mode: 1,
                hard: rn[1],
                soft: rn[1]
              }
            };
            rangeIsArr = false;
          }
          if (!rangeIsArr && isObj(rn)) {
            let cfg = rn;
            rn = (self2, dataMin, dataMax) => dataMin == null ? nullNullTuple : rangeNum(dataMin, dataMax, cfg);
          }
        }
        sc.range = fnOrSelf(rn || (isTime ? snapTimeX : scaleKey == xScaleKey ? sc.distr == 3 ? snapLogX : sc.distr == 4 ? snapAsinhX : snapNumX : sc.distr == 3 ? snapLogY : sc.distr == 4 ? snapAsinhY : snapNumY));
        sc.auto = fnOrSelf(rangeIsArr ? false : sc.auto);
        sc.clamp = fnOrSelf(sc.clamp || clampScale);
        sc._min = sc._max = null;
        sc.valToPct = initValToPct(sc);
      }
    }
  }
  initScale("x");
  initScale("y");
  if (mode == 1) {
    series.forEach((s) => {
      initScale(s.scale);
    });
  }
  axes.forEach((a) => {
    initScale(a.scale);
  });
  for (let k in opts.scales)
    initScale(k);
  const scaleX = scales[xScaleKey];
  const xScaleDistr = scaleX.distr;
  let valToPosX, valToPosY;
  if (scaleX.ori == 0) {
    addClass(root, ORI_HZ);
    valToPosX = getHPos;
    valToPosY = getVPos;
  } else {
    addClass(root, ORI_VT);
    valToPosX = getVPos;
    valToPosY = getHPos;
  }
  const pendScales = {};
  for (let k in scales) {
    let sc = scales[k];
    if (sc.min != null || sc.max != null) {
      pendScales[k] = { min: sc.min, max: sc.max };
      sc.min = sc.max = null;
    }
  }
  const _tzDate = opts.tzDate || ((ts) => new Date(round(ts / ms)));
  const _fmtDate = opts.fmtDate || fmtDate;
  const _timeAxisSplits = ms == 1 ? timeAxisSplitsMs(_tzDate) : timeAxisSplitsS(_tzDate);
  const _timeAxisVals = timeAxisVals(_tzDate, timeAxisStamps(ms == 1 ? _timeAxisStampsMs : _timeAxisStampsS, _fmtDate));
  const _timeSeriesVal = timeSeriesVal(_tzDate, timeSeriesStamp(_timeSeriesStamp, _fmtDate));
  const activeIdxs = [];
  const legend = self.legend = assign({}, legendOpts, opts.legend);
  const cursor = self.cursor = assign({}, cursorOpts, { drag: { y: mode == 2 } }, opts.cursor);
  const showLegend = legend.show;
  const showCursor = cursor.show;
  const markers = legend.markers;
  {
    legend.idxs = activeIdxs;
    markers.width = fnOrSelf(markers.width);
    markers.dash = fnOrSelf(markers.dash);
    markers.stroke = fnOrSelf(markers.stroke);
    markers.fill = fnOrSelf(markers.fill);
  }
  let legendTable;
  let legendHead;
  let legendBody;
  let legendRows = [];
  let legendCells = [];
  let legendCols;
  let multiValLegend = false;
  let NULL_LEGEND_VALUES = {};
  if (legend.live) {
    const getMultiVals = series[1] ? series[1].values : null;
    multiValLegend = getMultiVals != null;
    legendCols = multiValLegend ? getMultiVals(self, 1, 0) : { _: 0 };
    for (let k in legendCols)
      NULL_LEGEND_VALUES[k] = LEGEND_DISP;
  }
  if (showLegend) {
    legendTable = placeTag("table", LEGEND, root);
    legendBody = placeTag("tbody", null, legendTable);
    legend.mount(self, legendTable);
    if (multiValLegend) {
      legendHead = placeTag("thead", null, legendTable, legendBody);
      let head = placeTag("tr", null, legendHead);
      placeTag("th", null, head);
      for (var key in legendCols)
        placeTag("th", LEGEND_LABEL, head).textContent = key;
    } else {
      addClass(legendTable, LEGEND_INLINE);
      legend.live && addClass(legendTable, LEGEND_LIVE);
    }
  }
  const son = { show: true };
  const soff = { show: false };
  function initLegendRow(s, i) {
    if (i == 0 && (multiValLegend || !legend.live || mode == 2))
      return nullNullTuple;
    let cells = [];
    let row = placeTag("tr", LEGEND_SERIES, legendBody, legendBody.childNodes[i]);
    addClass(row, s.class);
    if (!s.show)
      addClass(row, OFF);
    let label = placeTag("th", null, row);
    if (markers.show) {
      let indic = placeDiv(LEGEND_MARKER, label);
      if (i > 0) {
        let width = markers.width(self, i);
        if (width)
          indic.style.border = width + "px " + markers.dash(self, i) + " " + markers.stroke(self, i);
        indic.style.background = markers.fill(self, i);
      }
    }
    let text = placeDiv(LEGEND_LABEL, label);
    if (s.label instanceof HTMLElement)
      text.appendChild(s.label);
    else
      text.textContent = s.label;
    if (i > 0) {
      if (!markers.show)
        text.style.color = s.width > 0 ? markers.stroke(self, i) : markers.fill(self, i);
      onMouse("click", label, (e) => {
        if (cursor._lock)
          return;
        setCursorEvent(e);
        let seriesIdx = series.indexOf(s);
        if ((e.ctrlKey || e.metaKey) != legend.isolate) {
          let isolate = series.some((s2, i2) => i2 > 0 && i2 != seriesIdx && s2.show);
          series.forEach((s2, i2) => {
            i2 > 0 && setSeries(i2, isolate ? i2 == seriesIdx ? son : soff : son, true, syncOpts.setSeries);
          });
        } else
          setSeries(seriesIdx, { show: !s.show }, true, syncOpts.setSeries);
      }, false);
      if (cursorFocus) {
        onMouse(mouseenter, label, (e) => {
          if (cursor._lock)
            return;
          setCursorEvent(e);
          setSeries(series.indexOf(s), FOCUS_TRUE, true, syncOpts.setSeries);
        }, false);
      }
    }
    for (var key2 in legendCols) {
      let v = placeTag("td", LEGEND_VALUE, row);
      v.textContent = "--";
      cells.push(v);
    }
    return [row, cells];
  }
  const mouseListeners = /* @__PURE__ */ new Map();
  function onMouse(ev, targ, fn, onlyTarg = true) {
    const targListeners = mouseListeners.get(targ) || {};
    const listener = cursor.bind[ev](self, targ, fn, onlyTarg);
    if (listener) {
      on(ev, targ, targListeners[ev] = listener);
      mouseListeners.set(targ, targListeners);
    }
  }
  function offMouse(ev, targ, fn) {
    const targListeners = mouseListeners.get(targ) || {};
    for (let k in targListeners) {
      if (ev == null || k == ev) {
        off(k, targ, targListeners[k]);
        delete targListeners[k];
      }
    }
    if (ev == null)
      mouseListeners.delete(targ);
  }
  let fullWidCss = 0;
  let fullHgtCss = 0;
  let plotWidCss = 0;
  let plotHgtCss = 0;
  let plotLftCss = 0;
  let plotTopCss = 0;
  let _plotLftCss = plotLftCss;
  let _plotTopCss = plotTopCss;
  let _plotWidCss = plotWidCss;
  let _plotHgtCss = plotHgtCss;
  let plotLft = 0;
  let plotTop = 0;
  let plotWid = 0;
  let plotHgt = 0;
  self.bbox = {};
  let shouldSetScales = false;
  let shouldSetSize = false;
  let shouldConvergeSize = false;
  let shouldSetCursor = false;
  let shouldSetSelect = false;
  let shouldSetLegend = false;
  function _setSize(width, height, force) {
    if (force || (width != self.width || height != self.height))
      calcSize(width, height);
    resetYSeries(false);
    shouldConvergeSize = true;
    shouldSetSize = true;
    commit();
  }
  function calcSize(width, height) {
    self.width = fullWidCss = plotWidCss = width;
    self.height = fullHgtCss = plotHgtCss = height;
    plotLftCss = plotTopCss = 0;
    calcPlotRect();
    calcAxesRects();
    let bb = self.bbox;
    plotLft = bb.left = incrRound(plotLftCss * pxRatio, 0.5);
    plotTop = bb.top = incrRound(plotTopCss * pxRatio, 0.5);
    plotWid = bb.width = incrRound(plotWidCss * pxRatio, 0.5);
    plotHgt = bb.height = incrRound(plotHgtCss * pxRatio, 0.5);
  }
  const CYCLE_LIMIT = 3;
  function convergeSize() {
    let converged = false;
    let cycleNum = 0;
    while (!converged) {
      cycleNum++;
      let axesConverged = axesCalc(cycleNum);
      let paddingConverged = paddingCalc(cycleNum);
      converged = cycleNum == CYCLE_LIMIT || axesConverged && paddingConverged;
      if (!converged) {
        calcSize(self.width, self.height);
        shouldSetSize = true;
      }
    }
  }
  function setSize({ width, height }) {
    _setSize(width, height);
  }
  self.setSize = setSize;
  function calcPlotRect() {
    let hasTopAxis = false;
    let hasBtmAxis = false;
    let hasRgtAxis = false;
    let hasLftAxis = false;
    axes.forEach((axis2, i) => {
      if (axis2.show && axis2._show) {
        let { side, _size } = axis2;
        let isVt = side % 2;
        let labelSize = axis2.label != null ? axis2.labelSize : 0;
        let fullSize = _size + labelSize;
        if (fullSize > 0) {
          if (isVt) {
            plotWidCss -= fullSize;
            if (side == 3) {
              plotLftCss += fullSize;
              hasLftAxis = true;
            } else
              hasRgtAxis = true;
          } else {
            plotHgtCss -= fullSize;
            if (side == 0) {
              plotTopCss += fullSize;
              hasTopAxis = true;
            } else
              hasBtmAxis = true;
          }
        }
      }
    });
    sidesWithAxes[0] = hasTopAxis;
    sidesWithAxes[1] = hasRgtAxis;
    sidesWithAxes[2] = hasBtmAxis;
    sidesWithAxes[3] = hasLftAxis;
    plotWidCss -= _padding[1] + _padding[3];
    plotLftCss += _padding[3];
    plotHgtCss -= _padding[2] + _padding[0];
    plotTopCss += _padding[0];
  }
  function calcAxesRects() {
    let off1 = plotLftCss + plotWidCss;
    let off2 = plotTopCss + plotHgtCss;
    let off3 = plotLftCss;
    let off0 = plotTopCss;
    function incrOffset(side, size) {
      switch (side) {
        case 1:
          off1 += size;
          return off1 - size;
        case 2:
          off2 += size;
          return off2 - size;
        case 3:
          off3 -= size;
          return off3 + size;
        case 0:
          off0 -= size;
          return off0 + size;
      }
    }
    axes.forEach((axis2, i) => {
      if (axis2.show && axis2._show) {
        let side = axis2.side;
        axis2._pos = incrOffset(side, axis2._size);
        if (axis2.label != null)
          axis2._lpos = incrOffset(side, axis2.labelSize);
      }
    });
  }
  if (cursor.dataIdx == null) {
    let hov = cursor.hover;
    let skip = hov.skip = new Set(hov.skip ?? []);
    skip.add(void 0);
    let prox = hov.prox = fnOrSelf(hov.prox);
    let bias = hov.bias ??= 0;
    cursor.dataIdx = (self2, seriesIdx, cursorIdx, valAtPosX) => {
      if (seriesIdx == 0)
        return cursorIdx;
      let idx2 = cursorIdx;
      let _prox = prox(self2, seriesIdx, cursorIdx, valAtPosX) ?? inf;
      let withProx = _prox >= 0 && _prox < inf;
      let xDim = scaleX.ori == 0 ? plotWidCss : plotHgtCss;
      let cursorLft = cursor.left;
      let xValues = data[0];
      let yValues = data[seriesIdx];
      if (skip.has(yValues[cursorIdx])) {
        idx2 = null;
        let nonNullLft = null, nonNullRgt = null, j;
        if (bias == 0 || bias == -1) {
          j = cursorIdx;
          while (nonNullLft == null && j-- > 0) {
            if (!skip.has(yValues[j]))
              nonNullLft = j;
          }
        }
        if (bias == 0 || bias == 1) {
          j = cursorIdx;
          while (nonNullRgt == null && j++ < yValues.length) {
            if (!skip.has(yValues[j]))
              nonNullRgt = j;
          }
        }
        if (nonNullLft != null || nonNullRgt != null) {
          if (withProx) {
            let lftPos = nonNullLft == null ? -Infinity : valToPosX(xValues[nonNullLft], scaleX, xDim, 0);
            let rgtPos = nonNullRgt == null ? Infinity : valToPosX(xValues[nonNullRgt], scaleX, xDim, 0);
            let lftDelta = cursorLft - lftPos;
            let rgtDelta = rgtPos - cursorLft;
            if (lftDelta <= rgtDelta) {
              if (lftDelta <= _prox)
                idx2 = nonNullLft;
            } else {
              if (rgtDelta <= _prox)
                idx2 = nonNullRgt;
            }
          } else {
            idx2 = nonNullRgt == null ? nonNullLft : nonNullLft == null ? nonNullRgt : cursorIdx - nonNullLft <= nonNullRgt - cursorIdx ? nonNullLft : nonNullRgt;
          }
        }
      } else if (withProx) {
        let dist = abs(cursorLft - valToPosX(xValues[cursorIdx], scaleX, xDim, 0));
        if (dist > _prox)
          idx2 = null;
      }
      return idx2;
    };
  }
  const setCursorEvent = (e) => {
    cursor.event = e;
  };
  cursor.idxs = activeIdxs;
  cursor._lock = false;
  let points2 = cursor.points;
  points2.show = fnOrSelf(points2.show);
  points2.size = fnOrSelf(points2.size);
  points2.stroke = fnOrSelf(points2.stroke);
  points2.width = fnOrSelf(points2.width);
  points2.fill = fnOrSelf(points2.fill);
  const focus = self.focus = assign({}, opts.focus || { alpha: 0.3 }, cursor.focus);
  const cursorFocus = focus.prox >= 0;
  const cursorOnePt = cursorFocus && points2.one;
  let cursorPts = [];
  let cursorPtsLft = [];
  let cursorPtsTop = [];
  function initCursorPt(s, si) {
    let pt = points2.show(self, si);
    if (pt instanceof HTMLElement) {
      addClass(pt, CURSOR_PT);
      addClass(pt, s.class);
      elTrans(pt, -10, -10, plotWidCss, plotHgtCss);
      over.insertBefore(pt, cursorPts[si]);
      return pt;
    }
  }
  function initSeries(s, i) {
    if (mode == 1 || i > 0) {
      let isTime = mode == 1 && scales[s.scale].time;
      let sv = s.value;
      s.value = isTime ? isStr(sv) ? timeSeriesVal(_tzDate, timeSeriesStamp(sv, _fmtDate)) : sv || _timeSeriesVal : sv || numSeriesVal;
      s.label = s.label || (isTime ? timeSeriesLabel : numSeriesLabel);
    }
    if (cursorOnePt || i > 0) {
      s.width = s.width == null ? 1 : s.width;
      s.paths = s.paths || linearPath || retNull;
      s.fillTo = fnOrSelf(s.fillTo || seriesFillTo);
      s.pxAlign = +ifNull(s.pxAlign, pxAlign);
      s.pxRound = pxRoundGen(s.pxAlign);
      s.stroke = fnOrSelf(s.stroke || null);
      s.fill = fnOrSelf(s.fill || null);
      s._stroke = s._fill = s._paths = s._focus = null;
      let _ptDia = ptDia(max(1, s.width), 1);
      let points3 = s.points = assign({}, {
        size: _ptDia,
        width: max(1, _ptDia * 0.2),
        stroke: s.stroke,
        space: _ptDia * 2,
        paths: pointsPath,
        _stroke: null,
        _fill: null
      }, s.points);
      points3.show = fnOrSelf(points3.show);
      points3.filter = fnOrSelf(points3.filter);
      points3.fill = fnOrSelf(points3.fill);
      points3.stroke = fnOrSelf(points3.stroke);
      points3.paths = fnOrSelf(points3.paths);
      points3.pxAlign = s.pxAlign;
    }
    if (showLegend) {
      let rowCells = initLegendRow(s, i);
      legendRows.splice(i, 0, rowCells[0]);
      legendCells.splice(i, 0, rowCells[1]);
      legend.values.push(null);
    }
    if (showCursor) {
      activeIdxs.splice(i, 0, null);
      let pt = null;
      if (cursorOnePt) {
        if (i == 0)
          pt = initCursorPt(s, i);
      } else if (i > 0)
        pt = initCursorPt(s, i);
      cursorPts.splice(i, 0, pt);
      cursorPtsLft.splice(i, 0, 0);
      cursorPtsTop.splice(i, 0, 0);
    }
    fire("addSeries", i);
  }
  function addSeries(opts2, si) {
    si = si == null ? series.length : si;
    opts2 = mode == 1 ? setDefault(opts2, si, xSeriesOpts, ySeriesOpts) : setDefault(opts2, si, {}, xySeriesOpts);
    series.splice(si, 0, opts2);
    initSeries(series[si], si);
  }
  self.addSeries = addSeries;
  function delSeries(i) {
    series.splice(i, 1);
    if (showLegend) {
      legend.values.splice(i, 1);
      legendCells.splice(i, 1);
      let tr = legendRows.splice(i, 1)[0];
      offMouse(null, tr.firstChild);
      tr.remove();
    }
    if (showCursor) {
      activeIdxs.splice(i, 1);
      cursorPts.splice(i, 1)[0].remove();
      cursorPtsLft.splice(i, 1);
      cursorPtsTop.splice(i, 1);
    }
    fire("delSeries", i);
  }
  self.delSeries = delSeries;
  const sidesWithAxes = [false, false, false, false];
  function initAxis(axis2, i) {
    axis2._show = axis2.show;
    if (axis2.show) {
      let isVt = axis2.side % 2;
      let sc = scales[axis2.scale];
      if (sc == null) {
        axis2.scale = isVt ? series[1].scale : xScaleKey;
        sc = scales[axis2.scale];
      }
      let isTime = sc.time;
      axis2.size = fnOrSelf(axis2.size);
      axis2.space = fnOrSelf(axis2.space);
      axis2.rotate = fnOrSelf(axis2.rotate);
      if (isArr(axis2.incrs)) {
        axis2.incrs.forEach((incr) => {
          !fixedDec.has(incr) && fixedDec.set(incr, guessDec(incr));
        });
      }
      axis2.incrs = fnOrSelf(axis2.incrs || (sc.distr == 2 ? wholeIncrs : isTime ? ms == 1 ? timeIncrsMs : timeIncrsS : numIncrs));
      axis2.splits = fnOrSelf(axis2.splits || (isTime && sc.distr == 1 ? _timeAxisSplits : sc.distr == 3 ? logAxisSplits : sc.distr == 4 ? asinhAxisSplits : numAxisSplits));
      axis2.stroke = fnOrSelf(axis2.stroke);
      axis2.grid.stroke = fnOrSelf(axis2.grid.stroke);
      axis2.ticks.stroke = fnOrSelf(axis2.ticks.stroke);
      axis2.border.stroke = fnOrSelf(axis2.border.stroke);
      let av = axis2.values;
      axis2.values = // static array of tick values
      isArr(av) && !isArr(av[0]) ? fnOrSelf(av) : (
        // temporal
        isTime ? (
          // config array of fmtDate string tpls
          isArr(av) ? timeAxisVals(_tzDate, timeAxisStamps(av, _fmtDate)) : (
            // fmtDate string tpl
            isStr(av) ? timeAxisVal(_tzDate, av) : av || _timeAxisVals
          )
        ) : av || numAxisVals
      );
      axis2.filter = fnOrSelf(axis2.filter || (sc.distr >= 3 && sc.log == 10 ? log10AxisValsFilt : sc.distr == 3 && sc.log == 2 ? log2AxisValsFilt : retArg1));
      axis2.font = pxRatioFont(axis2.font);
      axis2.labelFont = pxRatioFont(axis2.labelFont);
      axis2._size = axis2.size(self, null, i, 0);
      axis2._space = axis2._rotate = axis2._incrs = axis2._found = // foundIncrSpace
      axis2._splits = axis2._values = null;
      if (axis2._size > 0) {
        sidesWithAxes[i] = true;
        axis2._el = placeDiv(AXIS, wrap);
      }
    }
  }
  function autoPadSide(self2, side, sidesWithAxes2, cycleNum) {
    let [hasTopAxis, hasRgtAxis, hasBtmAxis, hasLftAxis] = sidesWithAxes2;
    let ori = side % 2;
    let size = 0;
    if (ori == 0 && (hasLftAxis || hasRgtAxis))
      size = side == 0 && !hasTopAxis || side == 2 && !hasBtmAxis ? round(xAxisOpts.size / 3) : 0;
    if (ori == 1 && (hasTopAxis || hasBtmAxis))
      size = side == 1 && !hasRgtAxis || side == 3 && !hasLftAxis ? round(yAxisOpts.size / 2) : 0;
    return size;
  }
  const padding = self.padding = (opts.padding || [autoPadSide, autoPadSide, autoPadSide, autoPadSide]).map((p) => fnOrSelf(ifNull(p, autoPadSide)));
  const _padding = self._padding = padding.map((p, i) => p(self, i, sidesWithAxes, 0));
  let dataLen;
  let i0 = null;
  let i1 = null;
  const idxs = mode == 1 ? series[0].idxs : null;
  let data0 = null;
  let viaAutoScaleX = false;
  function setData(_data, _resetScales) {
    data = _data == null ? [] : _data;
    self.data = self._data = data;
    if (mode == 2) {
      dataLen = 0;
      for (let i = 1; i < series.length; i++)
        dataLen += data[i][0].length;
    } else {
      if (data.length == 0)
        self.data = self._data = data = [[]];
      data0 = data[0];
      dataLen = data0.length;
      let scaleData = data;
      if (xScaleDistr == 2) {
        scaleData = data.slice();
        let _data0 = scaleData[0] = Array(dataLen);
        for (let i = 0; i < dataLen; i++)
          _data0[i] = i;
      }
      self._data = data = scaleData;
    }
    resetYSeries(true);
    fire("setData");
    if (xScaleDistr == 2) {
      shouldConvergeSize = true;
    }
    if (_resetScales !== false) {
      let xsc = scaleX;
      if (xsc.auto(self, viaAutoScaleX))
        autoScaleX();
      else
        _setScale(xScaleKey, xsc.min, xsc.max);
      shouldSetCursor = shouldSetCursor || cursor.left >= 0;
      shouldSetLegend = true;
      commit();
    }
  }
  self.setData = setData;
  function autoScaleX() {
    viaAutoScaleX = true;
    let _min, _max;
    if (mode == 1) {
      if (dataLen > 0) {
        i0 = idxs[0] = 0;
        i1 = idxs[1] = dataLen - 1;
        _min = data[0][i0];
        _max = data[0][i1];
        if (xScaleDistr == 2) {
          _min = i0;
          _max = i1;
        } else if (_min == _max) {
          if (xScaleDistr == 3)
            [_min, _max] = rangeLog(_min, _min, scaleX.log, false);
          else if (xScaleDistr == 4)
            [_min, _max] = rangeAsinh(_min, _min, scaleX.log, false);
          else if (scaleX.time)
            _max = _min + round(86400 / ms);
          else
            [_min, _max] = rangeNum(_min, _max, rangePad, true);
        }
      } else {
        i0 = idxs[0] = _min = null;
        i1 = idxs[1] = _max = null;
      }
    }
    _setScale(xScaleKey, _min, _max);
  }
  let ctxStroke, ctxFill, ctxWidth, ctxDash, ctxJoin, ctxCap, ctxFont, ctxAlign, ctxBaseline;
  let ctxAlpha;
  function setCtxStyle(stroke, width, dash, cap, fill, join2) {
    stroke ??= transparent;
    dash ??= EMPTY_ARR;
    cap ??= "butt";
    fill ??= transparent;
    join2 ??= "round";
    if (stroke != ctxStroke)
      ctx.strokeStyle = ctxStroke = stroke;
    if (fill != ctxFill)
      ctx.fillStyle = ctxFill = fill;
    if (width != ctxWidth)
      ctx.lineWidth = ctxWidth = width;
    if (join2 != ctxJoin)
      ctx.lineJoin = ctxJoin = join2;
    if (cap != ctxCap)
      ctx.lineCap = ctxCap = cap;
    if (dash != ctxDash)
      ctx.setLineDash(ctxDash = dash);
  }
  function setFontStyle(font2, fill, align, baseline) {
    if (fill != ctxFill)
      ctx.fillStyle = ctxFill = fill;
    if (font2 != ctxFont)
      ctx.font = ctxFont = font2;
    if (align != ctxAlign)
      ctx.textAlign = ctxAlign = align;
    if (baseline != ctxBaseline)
      ctx.textBaseline = ctxBaseline = baseline;
  }
  function accScale(wsc, psc, facet2, data2, sorted = 0) {
    if (data2.length > 0 && wsc.auto(self, viaAutoScaleX) && (psc == null || psc.min == null)) {
      let _i0 = ifNull(i0, 0);
      let _i1 = ifNull(i1, data2.length - 1);
      let minMax = facet2.min == null ? getMinMax(data2, _i0, _i1, sorted, wsc.distr == 3) : [facet2.min, facet2.max];
      wsc.min = min(wsc.min, facet2.min = minMax[0]);
      wsc.max = max(wsc.max, facet2.max = minMax[1]);
    }
  }
  const AUTOSCALE = { min: null, max: null };
  function setScales() {
    for (let k in scales) {
      let sc = scales[k];
      if (pendScales[k] == null && // scales that have never been set (on init)
      (sc.min == null || // or auto scales when the x scale was explicitly set
      pendScales[xScaleKey] != null && sc.auto(self, viaAutoScaleX))) {
        pendScales[k] = AUTOSCALE;
      }
    }
    for (let k in scales) {
      let sc = scales[k];
      if (pendScales[k] == null && sc.from != null && pendScales[sc.from] != null)
        pendScales[k] = AUTOSCALE;
    }
    if (pendScales[xScaleKey] != null)
      resetYSeries(true);
    let wipScales = {};
    for (let k in pendScales) {
      let psc = pendScales[k];
      if (psc != null) {
        let wsc = wipScales[k] = copy(scales[k], fastIsObj);
        if (psc.min != null)
          assign(wsc, psc);
        else if (k != xScaleKey || mode == 2) {
          if (dataLen == 0 && wsc.from == null) {
            let minMax = wsc.range(self, null, null, k);
            wsc.min = minMax[0];
            wsc.max = minMax[1];
          } else {
            wsc.min = inf;
            wsc.max = -inf;
          }
        }
      }
    }
    if (dataLen > 0) {
      series.forEach((s, i) => {
        if (mode == 1) {
          let k = s.scale;
          let psc = pendScales[k];
          if (psc == null)
            return;
          let wsc = wipScales[k];
          if (i == 0) {
            let minMax = wsc.range(self, wsc.min, wsc.max, k);
            wsc.min = minMax[0];
            wsc.max = minMax[1];
            i0 = closestIdx(wsc.min, data[0]);
            i1 = closestIdx(wsc.max, data[0]);
            if (i1 - i0 > 1) {
              if (data[0][i0] < wsc.min)
                i0++;
              if (data[0][i1] > wsc.max)
                i1--;
            }
            s.min = data0[i0];
            s.max = data0[i1];
          } else if (s.show && s.auto)
            accScale(wsc, psc, s, data[i], s.sorted);
          s.idxs[0] = i0;
          s.idxs[1] = i1;
        } else {
          if (i > 0) {
            if (s.show && s.auto) {
              let [xFacet, yFacet] = s.facets;
              let xScaleKey2 = xFacet.scale;
              let yScaleKey = yFacet.scale;
              let [xData, yData] = data[i];
              let wscx = wipScales[xScaleKey2];
              let wscy = wipScales[yScaleKey];
              wscx != null && accScale(wscx, pendScales[xScaleKey2], xFacet, xData, xFacet.sorted);
              wscy != null && accScale(wscy, pendScales[yScaleKey], yFacet, yData, yFacet.sorted);
              s.min = yFacet.min;
              s.max = yFacet.max;
            }
          }
        }
      });
      for (let k in wipScales) {
        let wsc = wipScales[k];
        let psc = pendScales[k];
        if (wsc.from == null && (psc == null || psc.min == null)) {
          let minMax = wsc.range(
            self,
            wsc.min == inf ? null : wsc.min,
            wsc.max == -inf ? null : wsc.max,
            k
          );
          wsc.min = minMax[0];
          wsc.max = minMax[1];
        }
      }
    }
    for (let k in wipScales) {
      let wsc = wipScales[k];
      if (wsc.from != null) {
        let base = wipScales[wsc.from];
        if (base.min == null)
          wsc.min = wsc.max = null;
        else {
          let minMax = wsc.range(self, base.min, base.max, k);
          wsc.min = minMax[0];
          wsc.max = minMax[1];
        }
      }
    }
    let changed = {};
    let anyChanged = false;
    for (let k in wipScales) {
      let wsc = wipScales[k];
      let sc = scales[k];
      if (sc.min != wsc.min || sc.max != wsc.max) {
        sc.min = wsc.min;
        sc.max = wsc.max;
        let distr = sc.distr;
        sc._min = distr == 3 ? log10(sc.min) : distr == 4 ? asinh(sc.min, sc.asinh) : distr == 100 ? sc.fwd(sc.min) : sc.min;
        sc._max = distr == 3 ? log10(sc.max) : distr == 4 ? asinh(sc.max, sc.asinh) : distr == 100 ? sc.fwd(sc.max) : sc.max;
        changed[k] = anyChanged = true;
      }
    }
    if (anyChanged) {
      series.forEach((s, i) => {
        if (mode == 2) {
          if (i > 0 && changed.y)
            s._paths = null;
        } else {
          if (changed[s.scale])
            s._paths = null;
        }
      });
      for (let k in changed) {
        shouldConvergeSize = true;
        fire("setScale", k);
      }
      if (showCursor && cursor.left >= 0)
        shouldSetCursor = shouldSetLegend = true;
    }
    for (let k in pendScales)
      pendScales[k] = null;
  }
  function getOuterIdxs(ydata) {
    let _i0 = clamp(i0 - 1, 0, dataLen - 1);
    let _i1 = clamp(i1 + 1, 0, dataLen - 1);
    while (ydata[_i0] == null && _i0 > 0)
      _i0--;
    while (ydata[_i1] == null && _i1 < dataLen - 1)
      _i1++;
    return [_i0, _i1];
  }
  function drawSeries() {
    if (dataLen > 0) {
      let shouldAlpha = series.some((s) => s._focus) && ctxAlpha != focus.alpha;
      if (shouldAlpha)
        ctx.globalAlpha = ctxAlpha = focus.alpha;
      series.forEach((s, i) => {
        if (i > 0 && s.show) {
          cacheStrokeFill(i, false);
          cacheStrokeFill(i, true);
          if (s._paths == null) {
            let _ctxAlpha = ctxAlpha;
            if (ctxAlpha != s.alpha)
              ctx.globalAlpha = ctxAlpha = s.alpha;
            let _idxs = mode == 2 ? [0, data[i][0].length - 1] : getOuterIdxs(data[i]);
            s._paths = s.paths(self, i, _idxs[0], _idxs[1]);
            if (ctxAlpha != _ctxAlpha)
              ctx.globalAlpha = ctxAlpha = _ctxAlpha;
          }
        }
      });
      series.forEach((s, i) => {
        if (i > 0 && s.show) {
          let _ctxAlpha = ctxAlpha;
          if (ctxAlpha != s.alpha)
            ctx.globalAlpha = ctxAlpha = s.alpha;
          s._paths != null && drawPath(i, false);
          {
            let _gaps = s._paths != null ? s._paths.gaps : null;
            let show = s.points.show(self, i, i0, i1, _gaps);
            let idxs2 = s.points.filter(self, i, show, _gaps);
            if (show || idxs2) {
              s.points._paths = s.points.paths(self, i, i0, i1, idxs2);
              drawPath(i, true);
            }
          }
          if (ctxAlpha != _ctxAlpha)
            ctx.globalAlpha = ctxAlpha = _ctxAlpha;
          fire("drawSeries", i);
        }
      });
      if (shouldAlpha)
        ctx.globalAlpha = ctxAlpha = 1;
    }
  }
  function cacheStrokeFill(si, _points) {
    let s = _points ? series[si].points : series[si];
    s._stroke = s.stroke(self, si);
    s._fill = s.fill(self, si);
  }
  function drawPath(si, _points) {
    let s = _points ? series[si].points : series[si];
    let {
      stroke,
      fill,
      clip: gapsClip,
      flags,
      _stroke: strokeStyle = s._stroke,
      _fill: fillStyle = s._fill,
      _width: width = s.width
    } = s._paths;
    width = roundDec(width * pxRatio, 3);
    let boundsClip = null;
    let offset = width % 2 / 2;
    if (_points && fillStyle == null)
      fillStyle = width > 0 ? "#fff" : strokeStyle;
    let _pxAlign = s.pxAlign == 1 && offset > 0;
    _pxAlign && ctx.translate(offset, offset);
    if (!_points) {
      let lft = plotLft - width / 2, top = plotTop - width / 2, wid = plotWid + width, hgt = plotHgt + width;
      boundsClip = new Path2D();
      boundsClip.rect(lft, top, wid, hgt);
    }
    if (_points)
      strokeFill(strokeStyle, width, s.dash, s.cap, fillStyle, stroke, fill, flags, gapsClip);
    else
      fillStroke(si, strokeStyle, width, s.dash, s.cap, fillStyle, stroke, fill, flags, boundsClip, gapsClip);
    _pxAlign && ctx.translate(-offset, -offset);
  }
  function fillStroke(si, strokeStyle, lineWidth, lineDash, lineCap, fillStyle, strokePath, fillPath, flags, boundsClip, gapsClip) {
    let didStrokeFill = false;
    flags != 0 && bands.forEach((b, bi) => {
      if (b.series[0] == si) {
        let lowerEdge = series[b.series[1]];
        let lowerData = data[b.series[1]];
        let bandClip = (lowerEdge._paths || EMPTY_OBJ).band;
        if (isArr(bandClip))
          bandClip = b.dir == 1 ? bandClip[0] : bandClip[1];
        let gapsClip2;
        let _fillStyle = null;
        if (lowerEdge.show && bandClip && hasData(lowerData, i0, i1)) {
          _fillStyle = b.fill(self, bi) || fillStyle;
          gapsClip2 = lowerEdge._paths.clip;
        } else
          bandClip = null;
        strokeFill(strokeStyle, lineWidth, lineDash, lineCap, _fillStyle, strokePath, fillPath, flags, boundsClip, gapsClip, gapsClip2, bandClip);
        didStrokeFill = true;
      }
    });
    if (!didStrokeFill)
      strokeFill(strokeStyle, lineWidth, lineDash, lineCap, fillStyle, strokePath, fillPath, flags, boundsClip, gapsClip);
  }
  const CLIP_FILL_STROKE = BAND_CLIP_FILL | BAND_CLIP_STROKE;
  function strokeFill(strokeStyle, lineWidth, lineDash, lineCap, fillStyle, strokePath, fillPath, flags, boundsClip, gapsClip, gapsClip2, bandClip) {
    setCtxStyle(strokeStyle, lineWidth, lineDash, lineCap, fillStyle);
    if (boundsClip || gapsClip || bandClip) {
      ctx.save();
      boundsClip && ctx.clip(boundsClip);
      gapsClip && ctx.clip(gapsClip);
    }
    if (bandClip) {
      if ((flags & CLIP_FILL_STROKE) == CLIP_FILL_STROKE) {
        ctx.clip(bandClip);
        gapsClip2 && ctx.clip(gapsClip2);
        doFill(fillStyle, fillPath);
        doStroke(strokeStyle, strokePath, lineWidth);
      } else if (flags & BAND_CLIP_STROKE) {
        doFill(fillStyle, fillPath);
        ctx.clip(bandClip);
        doStroke(strokeStyle, strokePath, lineWidth);
      } else if (flags & BAND_CLIP_FILL) {
        ctx.save();
        ctx.clip(bandClip);
        gapsClip2 && ctx.clip(gapsClip2);
        doFill(fillStyle, fillPath);
        ctx.restore();
        doStroke(strokeStyle, strokePath, lineWidth);
      }
    } else {
      doFill(fillStyle, fillPath);
      doStroke(strokeStyle, strokePath, lineWidth);
    }
    if (boundsClip || gapsClip || bandClip)
      ctx.restore();
  }
  function doStroke(strokeStyle, strokePath, lineWidth) {
    if (lineWidth > 0) {
      if (strokePath instanceof Map) {
        strokePath.forEach((strokePath2, strokeStyle2) => {
          ctx.strokeStyle = ctxStroke = strokeStyle2;
          ctx.stroke(strokePath2);
        });
      } else
        strokePath != null && strokeStyle && ctx.stroke(strokePath);
    }
  }
  function doFill(fillStyle, fillPath) {
    if (fillPath instanceof Map) {
      fillPath.forEach((fillPath2, fillStyle2) => {
        ctx.fillStyle = ctxFill = fillStyle2;
        ctx.fill(fillPath2);
      });
    } else
      fillPath != null && fillStyle && ctx.fill(fillPath);
  }
  function getIncrSpace(axisIdx, min2, max2, fullDim) {
    let axis2 = axes[axisIdx];
    let incrSpace;
    if (fullDim <= 0)
      incrSpace = [0, 0];
    else {
      let minSpace = axis2._space = axis2.space(self, axisIdx, min2, max2, fullDim);
      let incrs = axis2._incrs = axis2.incrs(self, axisIdx, min2, max2, fullDim, minSpace);
      incrSpace = findIncr(min2, max2, incrs, fullDim, minSpace);
    }
    return axis2._found = incrSpace;
  }
  function drawOrthoLines(offs, filts, ori, side, pos0, len, width, stroke, dash, cap) {
    let offset = width % 2 / 2;
    pxAlign == 1 && ctx.translate(offset, offset);
    setCtxStyle(stroke, width, dash, cap, stroke);
    ctx.beginPath();
    let x0, y0, x1, y1, pos1 = pos0 + (side == 0 || side == 3 ? -len : len);
    if (ori == 0) {
      y0 = pos0;
      y1 = pos1;
    } else {
      x0 = pos0;
      x1 = pos1;
    }
    for (let i = 0; i < offs.length; i++) {
      if (filts[i] != null) {
        if (ori == 0)
          x0 = x1 = offs[i];
        else
          y0 = y1 = offs[i];
        ctx.moveTo(x0, y0);
        ctx.lineTo(x1, y1);
      }
    }
    ctx.stroke();
    pxAlign == 1 && ctx.translate(-offset, -offset);
  }
  function axesCalc(cycleNum) {
    let converged = true;
    axes.forEach((axis2, i) => {
      if (!axis2.show)
        return;
      let scale = scales[axis2.scale];
      if (scale.min == null) {
        if (axis2._show) {
          converged = false;
          axis2._show = false;
          resetYSeries(false);
        }
        return;
      } else {
        if (!axis2._show) {
          converged = false;
          axis2._show = true;
          resetYSeries(false);
        }
      }
      let side = axis2.side;
      let ori = side % 2;
      let { min: min2, max: max2 } = scale;
      let [_incr, _space] = getIncrSpace(i, min2, max2, ori == 0 ? plotWidCss : plotHgtCss);
      if (_space == 0)
        return;
      let forceMin = scale.distr == 2;
      let _splits = axis2._splits = axis2.splits(self, i, min2, max2, _incr, _space, forceMin);
      let splits = scale.distr == 2 ? _splits.map((i2) => data0[i2]) : _splits;
      let incr = scale.distr == 2 ? data0[_splits[1]] - data0[_splits[0]] : _incr;
      let values = axis2._values = axis2.values(self, axis2.filter(self, splits, i, _space, incr), i, _space, incr);
      axis2._rotate = side == 2 ? axis2.rotate(self, values, i, _space) : 0;
      let oldSize = axis2._size;
      axis2._size = ceil(axis2.size(self, values, i, cycleNum));
      if (oldSize != null && axis2._size != oldSize)
        converged = false;
    });
    return converged;
  }
  function paddingCalc(cycleNum) {
    let converged = true;
    padding.forEach((p, i) => {
      let _p = p(self, i, sidesWithAxes, cycleNum);
      if (_p != _padding[i])
        converged = false;
      _padding[i] = _p;
    });
    return converged;
  }
  function drawAxesGrid() {
    for (let i = 0; i < axes.length; i++) {
      let axis2 = axes[i];
      if (!axis2.show || !axis2._show)
        continue;
      let side = axis2.side;
      let ori = side % 2;
      let x, y;
      let fillStyle = axis2.stroke(self, i);
      let shiftDir = side == 0 || side == 3 ? -1 : 1;
      let [_incr, _space] = axis2._found;
      if (axis2.label != null) {
        let shiftAmt2 = axis2.labelGap * shiftDir;
        let baseLpos = round((axis2._lpos + shiftAmt2) * pxRatio);
        setFontStyle(axis2.labelFont[0], fillStyle, "center", side == 2 ? TOP : BOTTOM);
        ctx.save();
        if (ori == 1) {
          x = y = 0;
          ctx.translate(
            baseLpos,
            round(plotTop + plotHgt / 2)
          );
          ctx.rotate((side == 3 ? -PI : PI) / 2);
        } else {
          x = round(plotLft + plotWid / 2);
          y = baseLpos;
        }
        let _label = isFn(axis2.label) ? axis2.label(self, i, _incr, _space) : axis2.label;
        ctx.fillText(_label, x, y);
        ctx.restore();
      }
      if (_space == 0)
        continue;
      let scale = scales[axis2.scale];
      let plotDim = ori == 0 ? plotWid : plotHgt;
      let plotOff = ori == 0 ? plotLft : plotTop;
      let _splits = axis2._splits;
      let splits = scale.distr == 2 ? _splits.map((i2) => data0[i2]) : _splits;
      let incr = scale.distr == 2 ? data0[_splits[1]] - data0[_splits[0]] : _incr;
      let ticks2 = axis2.ticks;
      let border2 = axis2.border;
      let _tickSize = ticks2.show ? ticks2.size : 0;
      let tickSize = round(_tickSize * pxRatio);
      let axisGap = round((axis2.alignTo == 2 ? axis2._size - _tickSize - axis2.gap : axis2.gap) * pxRatio);
      let angle = axis2._rotate * -PI / 180;
      let basePos = pxRound(axis2._pos * pxRatio);
      let shiftAmt = (tickSize + axisGap) * shiftDir;
      let finalPos = basePos + shiftAmt;
      y = ori == 0 ? finalPos : 0;
      x = ori == 1 ? finalPos : 0;
      let font2 = axis2.font[0];
      let textAlign = axis2.align == 1 ? LEFT : axis2.align == 2 ? RIGHT : angle > 0 ? LEFT : angle < 0 ? RIGHT : ori == 0 ? "center" : side == 3 ? RIGHT : LEFT;
      let textBaseline = angle || ori == 1 ? "middle" : side == 2 ? TOP : BOTTOM;
      setFontStyle(font2, fillStyle, textAlign, textBaseline);
      let lineHeight = axis2.font[1] * axis2.lineGap;
      let canOffs = _splits.map((val) => pxRound(getPos(val, scale, plotDim, plotOff)));
      let _values = axis2._values;
      for (let i2 = 0; i2 < _values.length; i2++) {
        let val = _values[i2];
        if (val != null) {
          if (ori == 0)
            x = canOffs[i2];
          else
            y = canOffs[i2];
          val = "" + val;
          let _parts = val.indexOf("\n") == -1 ? [val] : val.split(/\n/gm);
          for (let j = 0; j < _parts.length; j++) {
            let text = _parts[j];
            if (angle) {
              ctx.save();
              ctx.translate(x, y + j * lineHeight);
              ctx.rotate(angle);
              ctx.fillText(text, 0, 0);
              ctx.restore();
            } else
              ctx.fillText(text, x, y + j * lineHeight);
          }
        }
      }
      if (ticks2.show) {
        drawOrthoLines(
          canOffs,
          ticks2.filter(self, splits, i, _space, incr),
          ori,
          side,
          basePos,
          tickSize,
          roundDec(ticks2.width * pxRatio, 3),
          ticks2.stroke(self, i),
          ticks2.dash,
          ticks2.cap
        );
      }
      let grid2 = axis2.grid;
      if (grid2.show) {
        drawOrthoLines(
          canOffs,
          grid2.filter(self, splits, i, _space, incr),
          ori,
          ori == 0 ? 2 : 1,
          ori == 0 ? plotTop : plotLft,
          ori == 0 ? plotHgt : plotWid,
          roundDec(grid2.width * pxRatio, 3),
          grid2.stroke(self, i),
          grid2.dash,
          grid2.cap
        );
      }
      if (border2.show) {
        drawOrthoLines(
          [basePos],
          [1],
          ori == 0 ? 1 : 0,
          ori == 0 ? 1 : 2,
          ori == 1 ? plotTop : plotLft,
          ori == 1 ? plotHgt : plotWid,
          roundDec(border2.width * pxRatio, 3),
          border2.stroke(self, i),
          border2.dash,
          border2.cap
        );
      }
    }
    fire("drawAxes");
  }
  function resetYSeries(minMax) {
    series.forEach((s, i) => {
      if (i > 0) {
        s._paths = null;
        if (minMax) {
          if (mode == 1) {
            s.min = null;
            s.max = null;
          } else {
            s.facets.forEach((f) => {
              f.min = null;
              f.max = null;
            });
          }
        }
      }
    });
  }
  let queuedCommit = false;
  let deferHooks = false;
  let hooksQueue = [];
  function flushHooks() {
    deferHooks = false;
    for (let i = 0; i < hooksQueue.length; i++)
      fire(...hooksQueue[i]);
    hooksQueue.length = 0;
  }
  function commit() {
    if (!queuedCommit) {
      microTask(_commit);
      queuedCommit = true;
    }
  }
  function batch(fn, _deferHooks = false) {
    queuedCommit = true;
    deferHooks = _deferHooks;
    fn(self);
    _commit();
    if (_deferHooks && hooksQueue.length > 0)
      queueMicrotask(flushHooks);
  }
  self.batch = batch;
  function _commit() {
    if (shouldSetScales) {
      setScales();
      shouldSetScales = false;
    }
    if (shouldConvergeSize) {
      convergeSize();
      shouldConvergeSize = false;
    }
    if (shouldSetSize) {
      setStylePx(under, LEFT, plotLftCss);
      setStylePx(under, TOP, plotTopCss);
      setStylePx(under, WIDTH, plotWidCss);
      setStylePx(under, HEIGHT, plotHgtCss);
      setStylePx(over, LEFT, plotLftCss);
      setStylePx(over, TOP, plotTopCss);
      setStylePx(over, WIDTH, plotWidCss);
      setStylePx(over, HEIGHT, plotHgtCss);
      setStylePx(wrap, WIDTH, fullWidCss);
      setStylePx(wrap, HEIGHT, fullHgtCss);
      can.width = round(fullWidCss * pxRatio);
      can.height = round(fullHgtCss * pxRatio);
      axes.forEach(({ _el, _show, _size, _pos, side }) => {
        if (_el != null) {
          if (_show) {
            let posOffset = side === 3 || side === 0 ? _size : 0;
            let isVt = side % 2 == 1;
            setStylePx(_el, isVt ? "left" : "top", _pos - posOffset);
            setStylePx(_el, isVt ? "width" : "height", _size);
            setStylePx(_el, isVt ? "top" : "left", isVt ? plotTopCss : plotLftCss);
            setStylePx(_el, isVt ? "height" : "width", isVt ? plotHgtCss : plotWidCss);
            remClass(_el, OFF);
          } else
            addClass(_el, OFF);
        }
      });
      ctxStroke = ctxFill = ctxWidth = ctxJoin = ctxCap = ctxFont = ctxAlign = ctxBaseline = ctxDash = null;
      ctxAlpha = 1;
      syncRect(true);
      if (plotLftCss != _plotLftCss || plotTopCss != _plotTopCss || plotWidCss != _plotWidCss || plotHgtCss != _plotHgtCss) {
        resetYSeries(false);
        let pctWid = plotWidCss / _plotWidCss;
        let pctHgt = plotHgtCss / _plotHgtCss;
        if (showCursor && !shouldSetCursor && cursor.left >= 0) {
          cursor.left *= pctWid;
          cursor.top *= pctHgt;
          vCursor && elTrans(vCursor, round(cursor.left), 0, plotWidCss, plotHgtCss);
          hCursor && elTrans(hCursor, 0, round(cursor.top), plotWidCss, plotHgtCss);
          for (let i = 0; i < cursorPts.length; i++) {
            let pt = cursorPts[i];
            if (pt != null) {
              cursorPtsLft[i] *= pctWid;
              cursorPtsTop[i] *= pctHgt;
              elTrans(pt, ceil(cursorPtsLft[i]), ceil(cursorPtsTop[i]), plotWidCss, plotHgtCss);
            }
          }
        }
        if (select.show && !shouldSetSelect && select.left >= 0 && select.width > 0) {
          select.left *= pctWid;
          select.width *= pctWid;
          select.top *= pctHgt;
          select.height *= pctHgt;
          for (let prop in _hideProps)
            setStylePx(selectDiv, prop, select[prop]);
        }
        _plotLftCss = plotLftCss;
        _plotTopCss = plotTopCss;
        _plotWidCss = plotWidCss;
        _plotHgtCss = plotHgtCss;
      }
      fire("setSize");
      shouldSetSize = false;
    }
    if (fullWidCss > 0 && fullHgtCss > 0) {
      ctx.clearRect(0, 0, can.width, can.height);
      fire("drawClear");
      drawOrder.forEach((fn) => fn());
      fire("draw");
    }
    if (select.show && shouldSetSelect) {
      setSelect(select);
      shouldSetSelect = false;
    }
    if (showCursor && shouldSetCursor) {
      updateCursor(null, true, false);
      shouldSetCursor = false;
    }
    if (legend.show && legend.live && shouldSetLegend) {
      setLegend();
      shouldSetLegend = false;
    }
    if (!ready) {
      ready = true;
      self.status = 1;
      fire("ready");
    }
    viaAutoScaleX = false;
    queuedCommit = false;
  }
  self.redraw = (rebuildPaths, recalcAxes) => {
    shouldConvergeSize = recalcAxes || false;
    if (rebuildPaths !== false)
      _setScale(xScaleKey, scaleX.min, scaleX.max);
    else
      commit();
  };
  function setScale(key2, opts2) {
    let sc = scales[key2];
    if (sc.from == null) {
      if (dataLen == 0) {
        let minMax = sc.range(self, opts2.min, opts2.max, key2);
        opts2.min = minMax[0];
        opts2.max = minMax[1];
      }
      if (opts2.min > opts2.max) {
        let _min = opts2.min;
        opts2.min = opts2.max;
        opts2.max = _min;
      }
      if (dataLen > 1 && opts2.min != null && opts2.max != null && opts2.max - opts2.min < 1e-16)
        return;
      if (key2 == xScaleKey) {
        if (sc.distr == 2 && dataLen > 0) {
          opts2.min = closestIdx(opts2.min, data[0]);
          opts2.max = closestIdx(opts2.max, data[0]);
          if (opts2.min == opts2.max)
            opts2.max++;
        }
      }
      pendScales[key2] = opts2;
      shouldSetScales = true;
      commit();
    }
  }
  self.setScale = setScale;
  let xCursor;
  let yCursor;
  let vCursor;
  let hCursor;
  let rawMouseLeft0;
  let rawMouseTop0;
  let mouseLeft0;
  let mouseTop0;
  let rawMouseLeft1;
  let rawMouseTop1;
  let mouseLeft1;
  let mouseTop1;
  let dragging = false;
  const drag = cursor.drag;
  let dragX = drag.x;
  let dragY = drag.y;
  if (showCursor) {
    if (cursor.x)
      xCursor = placeDiv(CURSOR_X, over);
    if (cursor.y)
      yCursor = placeDiv(CURSOR_Y, over);
    if (scaleX.ori == 0) {
      vCursor = xCursor;
      hCursor = yCursor;
    } else {
      vCursor = yCursor;
      hCursor = xCursor;
    }
    mouseLeft1 = cursor.left;
    mouseTop1 = cursor.top;
  }
  const select = self.select = assign({
    show: true,
    over: true,
    left: 0,
    width: 0,
    top: 0,
    height: 0
  }, opts.select);
  const selectDiv = select.show ? placeDiv(SELECT, select.over ? over : under) : null;
  function setSelect(opts2, _fire) {
    if (select.show) {
      for (let prop in opts2) {
        select[prop] = opts2[prop];
        if (prop in _hideProps)
          setStylePx(selectDiv, prop, opts2[prop]);
      }
      _fire !== false && fire("setSelect");
    }
  }
  self.setSelect = setSelect;
  function toggleDOM(i) {
    let s = series[i];
    if (s.show)
      showLegend && remClass(legendRows[i], OFF);
    else {
      showLegend && addClass(legendRows[i], OFF);
      if (showCursor) {
        let pt = cursorOnePt ? cursorPts[0] : cursorPts[i];
        pt != null && elTrans(pt, -10, -10, plotWidCss, plotHgtCss);
      }
    }
  }
  function _setScale(key2, min2, max2) {
    setScale(key2, { min: min2, max: max2 });
  }
  function setSeries(i, opts2, _fire, _pub) {
    if (opts2.focus != null)
      setFocus(i);
    if (opts2.show != null) {
      series.forEach((s, si) => {
        if (si > 0 && (i == si || i == null)) {
          s.show = opts2.show;
          toggleDOM(si);
          if (mode == 2) {
            _setScale(s.facets[0].scale, null, null);
            _setScale(s.facets[1].scale, null, null);
          } else
            _setScale(s.scale, null, null);
          commit();
        }
      });
    }
    _fire !== false && fire("setSeries", i, opts2);
    _pub && pubSync("setSeries", self, i, opts2);
  }
  self.setSeries = setSeries;
  function setBand(bi, opts2) {
    assign(bands[bi], opts2);
  }
  function addBand(opts2, bi) {
    opts2.fill = fnOrSelf(opts2.fill || null);
    opts2.dir = ifNull(opts2.dir, -1);
    bi = bi == null ? bands.length : bi;
    bands.splice(bi, 0, opts2);
  }
  function delBand(bi) {
    if (bi == null)
      bands.length = 0;
    else
      bands.splice(bi, 1);
  }
  self.addBand = addBand;
  self.setBand = setBand;
  self.delBand = delBand;
  function setAlpha(i, value) {
    series[i].alpha = value;
    if (showCursor && cursorPts[i] != null)
      cursorPts[i].style.opacity = value;
    if (showLegend && legendRows[i])
      legendRows[i].style.opacity = value;
  }
  let closestDist;
  let closestSeries;
  let focusedSeries;
  const FOCUS_TRUE = { focus: true };
  function setFocus(i) {
    if (i != focusedSeries) {
      let allFocused = i == null;
      let _setAlpha = focus.alpha != 1;
      series.forEach((s, i2) => {
        if (mode == 1 || i2 > 0) {
          let isFocused = allFocused || i2 == 0 || i2 == i;
          s._focus = allFocused ? null : isFocused;
          _setAlpha && setAlpha(i2, isFocused ? 1 : focus.alpha);
        }
      });
      focusedSeries = i;
      _setAlpha && commit();
    }
  }
  if (showLegend && cursorFocus) {
    onMouse(mouseleave, legendTable, (e) => {
      if (cursor._lock)
        return;
      setCursorEvent(e);
      if (focusedSeries != null)
        setSeries(null, FOCUS_TRUE, true, syncOpts.setSeries);
    });
  }
  function posToVal(pos, scale, can2) {
    let sc = scales[scale];
    if (can2)
      pos = pos / pxRatio - (sc.ori == 1 ? plotTopCss : plotLftCss);
    let dim = plotWidCss;
    if (sc.ori == 1) {
      dim = plotHgtCss;
      pos = dim - pos;
    }
    if (sc.dir == -1)
      pos = dim - pos;
    let _min = sc._min, _max = sc._max, pct = pos / dim;
    let sv = _min + (_max - _min) * pct;
    let distr = sc.distr;
    return distr == 3 ? pow(10, sv) : distr == 4 ? sinh(sv, sc.asinh) : distr == 100 ? sc.bwd(sv) : sv;
  }
  function closestIdxFromXpos(pos, can2) {
    let v = posToVal(pos, xScaleKey, can2);
    return closestIdx(v, data[0], i0, i1);
  }
  self.valToIdx = (val) => closestIdx(val, data[0]);
  self.posToIdx = closestIdxFromXpos;
  self.posToVal = posToVal;
  self.valToPos = (val, scale, can2) => scales[scale].ori == 0 ? getHPos(
    val,
    scales[scale],
    can2 ? plotWid : plotWidCss,
    can2 ? plotLft : 0
  ) : getVPos(
    val,
    scales[scale],
    can2 ? plotHgt : plotHgtCss,
    can2 ? plotTop : 0
  );
  self.setCursor = (opts2, _fire, _pub) => {
    mouseLeft1 = opts2.left;
    mouseTop1 = opts2.top;
    updateCursor(null, _fire, _pub);
  };
  function setSelH(off2, dim) {
    setStylePx(selectDiv, LEFT, select.left = off2);
    setStylePx(selectDiv, WIDTH, select.width = dim);
  }
  function setSelV(off2, dim) {
    setStylePx(selectDiv, TOP, select.top = off2);
    setStylePx(selectDiv, HEIGHT, select.height = dim);
  }
  let setSelX = scaleX.ori == 0 ? setSelH : setSelV;
  let setSelY = scaleX.ori == 1 ? setSelH : setSelV;
  function syncLegend() {
    if (showLegend && legend.live) {
      for (let i = mode == 2 ? 1 : 0; i < series.length; i++) {
        if (i == 0 && multiValLegend)
          continue;
        let vals = legend.values[i];
        let j = 0;
        for (let k in vals)
          legendCells[i][j++].firstChild.nodeValue = vals[k];
      }
    }
  }
  function setLegend(opts2, _fire) {
    if (opts2 != null) {
      if (opts2.idxs) {
        opts2.idxs.forEach((didx, sidx) => {
          activeIdxs[sidx] = didx;
        });
      } else if (!isUndef(opts2.idx))
        activeIdxs.fill(opts2.idx);
      legend.idx = activeIdxs[0];
    }
    if (showLegend && legend.live) {
      for (let sidx = 0; sidx < series.length; sidx++) {
        if (sidx > 0 || mode == 1 && !multiValLegend)
          setLegendValues(sidx, activeIdxs[sidx]);
      }
      syncLegend();
    }
    shouldSetLegend = false;
    _fire !== false && fire("setLegend");
  }
  self.setLegend = setLegend;
  function setLegendValues(sidx, idx) {
    let s = series[sidx];
    let src = sidx == 0 && xScaleDistr == 2 ? data0 : data[sidx];
    let val;
    if (multiValLegend)
      val = s.values(self, sidx, idx) ?? NULL_LEGEND_VALUES;
    else {
      val = s.value(self, idx == null ? null : src[idx], sidx, idx);
      val = val == null ? NULL_LEGEND_VALUES : { _: val };
    }
    legend.values[sidx] = val;
  }
  function updateCursor(src, _fire, _pub) {
    rawMouseLeft1 = mouseLeft1;
    rawMouseTop1 = mouseTop1;
    [mouseLeft1, mouseTop1] = cursor.move(self, mouseLeft1, mouseTop1);
    cursor.left = mouseLeft1;
    cursor.top = mouseTop1;
    if (showCursor) {
      vCursor && elTrans(vCursor, round(mouseLeft1), 0, plotWidCss, plotHgtCss);
      hCursor && elTrans(hCursor, 0, round(mouseTop1), plotWidCss, plotHgtCss);
    }
    let idx;
    let noDataInRange = i0 > i1;
    closestDist = inf;
    closestSeries = null;
    let xDim = scaleX.ori == 0 ? plotWidCss : plotHgtCss;
    let yDim = scaleX.ori == 1 ? plotWidCss : plotHgtCss;
    if (mouseLeft1 < 0 || dataLen == 0 || noDataInRange) {
      idx = cursor.idx = null;
      for (let i = 0; i < series.length; i++) {
        let pt = cursorPts[i];
        pt != null && elTrans(pt, -10, -10, plotWidCss, plotHgtCss);
      }
      if (cursorFocus)
        setSeries(null, FOCUS_TRUE, true, src == null && syncOpts.setSeries);
      if (legend.live) {
        activeIdxs.fill(idx);
        shouldSetLegend = true;
      }
    } else {
      let mouseXPos, valAtPosX, xPos;
      if (mode == 1) {
        mouseXPos = scaleX.ori == 0 ? mouseLeft1 : mouseTop1;
        valAtPosX = posToVal(mouseXPos, xScaleKey);
        idx = cursor.idx = closestIdx(valAtPosX, data[0], i0, i1);
        xPos = valToPosX(data[0][idx], scaleX, xDim, 0);
      }
      let _ptLft = -10;
      let _ptTop = -10;
      let _ptWid = 0;
      let _ptHgt = 0;
      let _centered = true;
      let _ptFill = "";
      let _ptStroke = "";
      for (let i = mode == 2 ? 1 : 0; i < series.length; i++) {
        let s = series[i];
        let idx1 = activeIdxs[i];
        let yVal1 = idx1 == null ? null : mode == 1 ? data[i][idx1] : data[i][1][idx1];
        let idx2 = cursor.dataIdx(self, i, idx, valAtPosX);
        let yVal2 = idx2 == null ? null : mode == 1 ? data[i][idx2] : data[i][1][idx2];
        shouldSetLegend = shouldSetLegend || yVal2 != yVal1 || idx2 != idx1;
        activeIdxs[i] = idx2;
        if (i > 0 && s.show) {
          let xPos2 = idx2 == null ? -10 : idx2 == idx ? xPos : valToPosX(mode == 1 ? data[0][idx2] : data[i][0][idx2], scaleX, xDim, 0);
          let yPos = yVal2 == null ? -10 : valToPosY(yVal2, mode == 1 ? scales[s.scale] : scales[s.facets[1].scale], yDim, 0);
          if (cursorFocus && yVal2 != null) {
            let mouseYPos = scaleX.ori == 1 ? mouseLeft1 : mouseTop1;
            let dist = abs(focus.dist(self, i, idx2, yPos, mouseYPos));
            if (dist < closestDist) {
              let bias = focus.bias;
              if (bias != 0) {
                let mouseYVal = posToVal(mouseYPos, s.scale);
                let seriesYValSign = yVal2 >= 0 ? 1 : -1;
                let mouseYValSign = mouseYVal >= 0 ? 1 : -1;
                if (mouseYValSign == seriesYValSign && (mouseYValSign == 1 ? bias == 1 ? yVal2 >= mouseYVal : yVal2 <= mouseYVal : (
                  // >= 0
                  bias == 1 ? yVal2 <= mouseYVal : yVal2 >= mouseYVal
                ))) {
                  closestDist = dist;
                  closestSeries = i;
                }
              } else {
                closestDist = dist;
                closestSeries = i;
              }
            }
          }
          if (shouldSetLegend || cursorOnePt) {
            let hPos, vPos;
            if (scaleX.ori == 0) {
              hPos = xPos2;
              vPos = yPos;
            } else {
              hPos = yPos;
              vPos = xPos2;
            }
            let ptWid, ptHgt, ptLft, ptTop, ptStroke, ptFill, centered = true, getBBox = points2.bbox;
            if (getBBox != null) {
              centered = false;
              let bbox = getBBox(self, i);
              ptLft = bbox.left;
              ptTop = bbox.top;
              ptWid = bbox.width;
              ptHgt = bbox.height;
            } else {
              ptLft = hPos;
              ptTop = vPos;
              ptWid = ptHgt = points2.size(self, i);
            }
            ptFill = points2.fill(self, i);
            ptStroke = points2.stroke(self, i);
            if (cursorOnePt) {
              if (i == closestSeries && closestDist <= focus.prox) {
                _ptLft = ptLft;
                _ptTop = ptTop;
                _ptWid = ptWid;
                _ptHgt = ptHgt;
                _centered = centered;
                _ptFill = ptFill;
                _ptStroke = ptStroke;
              }
            } else {
              let pt = cursorPts[i];
              if (pt != null) {
                cursorPtsLft[i] = ptLft;
                cursorPtsTop[i] = ptTop;
                elSize(pt, ptWid, ptHgt, centered);
                elColor(pt, ptFill, ptStroke);
                elTrans(pt, ceil(ptLft), ceil(ptTop), plotWidCss, plotHgtCss);
              }
            }
          }
        }
      }
      if (cursorOnePt) {
        let p = focus.prox;
        let focusChanged = focusedSeries == null ? closestDist <= p : closestDist > p || closestSeries != focusedSeries;
        if (shouldSetLegend || focusChanged) {
          let pt = cursorPts[0];
          if (pt != null) {
            cursorPtsLft[0] = _ptLft;
            cursorPtsTop[0] = _ptTop;
            elSize(pt, _ptWid, _ptHgt, _centered);
            elColor(pt, _ptFill, _ptStroke);
            elTrans(pt, ceil(_ptLft), ceil(_ptTop), plotWidCss, plotHgtCss);
          }
        }
      }
    }
    if (select.show && dragging) {
      if (src != null) {
        let [xKey, yKey] = syncOpts.scales;
        let [matchXKeys, matchYKeys] = syncOpts.match;
        let [xKeySrc, yKeySrc] = src.cursor.sync.scales;
        let sdrag = src.cursor.drag;
        dragX = sdrag._x;
        dragY = sdrag._y;
        if (dragX || dragY) {
          let { left, top, width, height } = src.select;
          let sori = src.scales[xKeySrc].ori;
          let sPosToVal = src.posToVal;
          let sOff, sDim, sc, a, b;
          let matchingX = xKey != null && matchXKeys(xKey, xKeySrc);
          let matchingY = yKey != null && matchYKeys(yKey, yKeySrc);
          if (matchingX && dragX) {
            if (sori == 0) {
              sOff = left;
              sDim = width;
            } else {
              sOff = top;
              sDim = height;
            }
            sc = scales[xKey];
            a = valToPosX(sPosToVal(sOff, xKeySrc), sc, xDim, 0);
            b = valToPosX(sPosToVal(sOff + sDim, xKeySrc), sc, xDim, 0);
            setSelX(min(a, b), abs(b - a));
          } else
            setSelX(0, xDim);
          if (matchingY && dragY) {
            if (sori == 1) {
              sOff = left;
              sDim = width;
            } else {
              sOff = top;
              sDim = height;
            }
            sc = scales[yKey];
            a = valToPosY(sPosToVal(sOff, yKeySrc), sc, yDim, 0);
            b = valToPosY(sPosToVal(sOff + sDim, yKeySrc), sc, yDim, 0);
            setSelY(min(a, b), abs(b - a));
          } else
            setSelY(0, yDim);
        } else
          hideSelect();
      } else {
        let rawDX = abs(rawMouseLeft1 - rawMouseLeft0);
        let rawDY = abs(rawMouseTop1 - rawMouseTop0);
        if (scaleX.ori == 1) {
          let _rawDX = rawDX;
          rawDX = rawDY;
          rawDY = _rawDX;
        }
        dragX = drag.x && rawDX >= drag.dist;
        dragY = drag.y && rawDY >= drag.dist;
        let uni = drag.uni;
        if (uni != null) {
          if (dragX && dragY) {
            dragX = rawDX >= uni;
            dragY = rawDY >= uni;
            if (!dragX && !dragY) {
              if (rawDY > rawDX)
                dragY = true;
              else
                dragX = true;
            }
          }
        } else if (drag.x && drag.y && (dragX || dragY))
          dragX = dragY = true;
        let p0, p1;
        if (dragX) {
          if (scaleX.ori == 0) {
            p0 = mouseLeft0;
            p1 = mouseLeft1;
          } else {
            p0 = mouseTop0;
            p1 = mouseTop1;
          }
          setSelX(min(p0, p1), abs(p1 - p0));
          if (!dragY)
            setSelY(0, yDim);
        }
        if (dragY) {
          if (scaleX.ori == 1) {
            p0 = mouseLeft0;
            p1 = mouseLeft1;
          } else {
            p0 = mouseTop0;
            p1 = mouseTop1;
          }
          setSelY(min(p0, p1), abs(p1 - p0));
          if (!dragX)
            setSelX(0, xDim);
        }
        if (!dragX && !dragY) {
          setSelX(0, 0);
          setSelY(0, 0);
        }
      }
    }
    drag._x = dragX;
    drag._y = dragY;
    if (src == null) {
      if (_pub) {
        if (syncKey != null) {
          let [xSyncKey, ySyncKey] = syncOpts.scales;
          syncOpts.values[0] = xSyncKey != null ? posToVal(scaleX.ori == 0 ? mouseLeft1 : mouseTop1, xSyncKey) : null;
          syncOpts.values[1] = ySyncKey != null ? posToVal(scaleX.ori == 1 ? mouseLeft1 : mouseTop1, ySyncKey) : null;
        }
        pubSync(mousemove, self, mouseLeft1, mouseTop1, plotWidCss, plotHgtCss, idx);
      }
      if (cursorFocus) {
        let shouldPub = _pub && syncOpts.setSeries;
        let p = focus.prox;
        if (focusedSeries == null) {
          if (closestDist <= p)
            setSeries(closestSeries, FOCUS_TRUE, true, shouldPub);
        } else {
          if (closestDist > p)
            setSeries(null, FOCUS_TRUE, true, shouldPub);
          else if (closestSeries != focusedSeries)
            setSeries(closestSeries, FOCUS_TRUE, true, shouldPub);
        }
      }
    }
    if (shouldSetLegend) {
      legend.idx = idx;
      setLegend();
    }
    _fire !== false && fire("setCursor");
  }
  let rect2 = null;
  Object.defineProperty(self, "rect", {
    get() {
      if (rect2 == null)
        syncRect(false);
      return rect2;
    }
  });
  function syncRect(defer = false) {
    if (defer)
      rect2 = null;
    else {
      rect2 = over.getBoundingClientRect();
      fire("syncRect", rect2);
    }
  }
  function mouseMove(e, src, _l, _t, _w, _h, _i) {
    if (cursor._lock)
      return;
    if (dragging && e != null && e.movementX == 0 && e.movementY == 0)
      return;
    cacheMouse(e, src, _l, _t, _w, _h, _i, false, e != null);
    if (e != null)
      updateCursor(null, true, true);
    else
      updateCursor(src, true, false);
  }
  function cacheMouse(e, src, _l, _t, _w, _h, _i, initial, snap) {
    if (rect2 == null)
      syncRect(false);
    setCursorEvent(e);
    if (e != null) {
      _l = e.clientX - rect2.left;
      _t = e.clientY - rect2.top;
    } else {
      if (_l < 0 || _t < 0) {
        mouseLeft1 = -10;
        mouseTop1 = -10;
        return;
      }
      let [xKey, yKey] = syncOpts.scales;
      let syncOptsSrc = src.cursor.sync;
      let [xValSrc, yValSrc] = syncOptsSrc.values;
      let [xKeySrc, yKeySrc] = syncOptsSrc.scales;
      let [matchXKeys, matchYKeys] = syncOpts.match;
      let rotSrc = src.axes[0].side % 2 == 1;
      let xDim = scaleX.ori == 0 ? plotWidCss : plotHgtCss, yDim = scaleX.ori == 1 ? plotWidCss : plotHgtCss, _xDim = rotSrc ? _h : _w, _yDim = rotSrc ? _w : _h, _xPos = rotSrc ? _t : _l, _yPos = rotSrc ? _l : _t;
      if (xKeySrc != null)
        _l = matchXKeys(xKey, xKeySrc) ? getPos(xValSrc, scales[xKey], xDim, 0) : -10;
      else
        _l = xDim * (_xPos / _xDim);
      if (yKeySrc != null)
        _t = matchYKeys(yKey, yKeySrc) ? getPos(yValSrc, scales[yKey], yDim, 0) : -10;
      else
        _t = yDim * (_yPos / _yDim);
      if (scaleX.ori == 1) {
        let __l = _l;
        _l = _t;
        _t = __l;
      }
    }
    if (snap && (src == null || src.cursor.event.type == mousemove)) {
      if (_l <= 1 || _l >= plotWidCss - 1)
        _l = incrRound(_l, plotWidCss);
      if (_t <= 1 || _t >= plotHgtCss - 1)
        _t = incrRound(_t, plotHgtCss);
    }
    if (initial) {
      rawMouseLeft0 = _l;
      rawMouseTop0 = _t;
      [mouseLeft0, mouseTop0] = cursor.move(self, _l, _t);
    } else {
      mouseLeft1 = _l;
      mouseTop1 = _t;
    }
  }
  const _hideProps = {
    width: 0,
    height: 0,
    left: 0,
    top: 0
  };
  function hideSelect() {
    setSelect(_hideProps, false);
  }
  let downSelectLeft;
  let downSelectTop;
  let downSelectWidth;
  let downSelectHeight;
  function mouseDown(e, src, _l, _t, _w, _h, _i) {
    dragging = true;
    dragX = dragY = drag._x = drag._y = false;
    cacheMouse(e, src, _l, _t, _w, _h, _i, true, false);
    if (e != null) {
      onMouse(mouseup, doc, mouseUp, false);
      pubSync(mousedown, self, mouseLeft0, mouseTop0, plotWidCss, plotHgtCss, null);
    }
    let { left, top, width, height } = select;
    downSelectLeft = left;
    downSelectTop = top;
    downSelectWidth = width;
    downSelectHeight = height;
  }
  function mouseUp(e, src, _l, _t, _w, _h, _i) {
    dragging = drag._x = drag._y = false;
    cacheMouse(e, src, _l, _t, _w, _h, _i, false, true);
    let { left, top, width, height } = select;
    let hasSelect = width > 0 || height > 0;
    let chgSelect = downSelectLeft != left || downSelectTop != top || downSelectWidth != width || downSelectHeight != height;
    hasSelect && chgSelect && setSelect(select);
    if (drag.setScale && hasSelect && chgSelect) {
      let xOff = left, xDim = width, yOff = top, yDim = height;
      if (scaleX.ori == 1) {
        xOff = top, xDim = height, yOff = left, yDim = width;
      }
      if (dragX) {
        _setScale(
          xScaleKey,
          posToVal(xOff, xScaleKey),
          posToVal(xOff + xDim, xScaleKey)
        );
      }
      if (dragY) {
        for (let k in scales) {
          let sc = scales[k];
          if (k != xScaleKey && sc.from == null && sc.min != inf) {
            _setScale(
              k,
              posToVal(yOff + yDim, k),
              posToVal(yOff, k)
            );
          }
        }
      }
      hideSelect();
    } else if (cursor.lock) {
      cursor._lock = !cursor._lock;
      updateCursor(src, true, e != null);
    }
    if (e != null) {
      offMouse(mouseup, doc);
      pubSync(mouseup, self, mouseLeft1, mouseTop1, plotWidCss, plotHgtCss, null);
    }
  }
  function mouseLeave(e, src, _l, _t, _w, _h, _i) {
    if (cursor._lock)
      return;
    setCursorEvent(e);
    let _dragging = dragging;
    if (dragging) {
      let snapH = true;
      let snapV = true;
      let snapProx = 10;
      let dragH, dragV;
      if (scaleX.ori == 0) {
        dragH = dragX;
        dragV = dragY;
      } else {
        dragH = dragY;
        dragV = dragX;
      }
      if (dragH && dragV) {
        snapH = mouseLeft1 <= snapProx || mouseLeft1 >= plotWidCss - snapProx;
        snapV = mouseTop1 <= snapProx || mouseTop1 >= plotHgtCss - snapProx;
      }
      if (dragH && snapH)
        mouseLeft1 = mouseLeft1 < mouseLeft0 ? 0 : plotWidCss;
      if (dragV && snapV)
        mouseTop1 = mouseTop1 < mouseTop0 ? 0 : plotHgtCss;
      updateCursor(null, true, true);
      dragging = false;
    }
    mouseLeft1 = -10;
    mouseTop1 = -10;
    activeIdxs.fill(null);
    updateCursor(null, true, true);
    if (_dragging)
      dragging = _dragging;
  }
  function dblClick(e, src, _l, _t, _w, _h, _i) {
    if (cursor._lock)
      return;
    setCursorEvent(e);
    autoScaleX();
    hideSelect();
    if (e != null)
      pubSync(dblclick, self, mouseLeft1, mouseTop1, plotWidCss, plotHgtCss, null);
  }
  function syncPxRatio() {
    axes.forEach(syncFontSize);
    _setSize(self.width, self.height, true);
  }
  on(dppxchange, win, syncPxRatio);
  const events = {};
  events.mousedown = mouseDown;
  events.mousemove = mouseMove;
  events.mouseup = mouseUp;
  events.dblclick = dblClick;
  events["setSeries"] = (e, src, idx, opts2) => {
    let seriesIdxMatcher2 = syncOpts.match[2];
    idx = seriesIdxMatcher2(self, src, idx);
    idx != -1 && setSeries(idx, opts2, true, false);
  };
  if (showCursor) {
    onMouse(mousedown, over, mouseDown);
    onMouse(mousemove, over, mouseMove);
    onMouse(mouseenter, over, (e) => {
      setCursorEvent(e);
      syncRect(false);
    });
    onMouse(mouseleave, over, mouseLeave);
    onMouse(dblclick, over, dblClick);
    cursorPlots.add(self);
    self.syncRect = syncRect;
  }
  const hooks = self.hooks = opts.hooks || {};
  function fire(evName, a1, a2) {
    if (deferHooks)
      hooksQueue.push([evName, a1, a2]);
    else {
      if (evName in hooks) {
        hooks[evName].forEach((fn) => {
          fn.call(null, self, a1, a2);
        });
      }
    }
  }
  (opts.plugins || []).forEach((p) => {
    for (let evName in p.hooks)
      hooks[evName] = (hooks[evName] || []).concat(p.hooks[evName]);
  });
  const seriesIdxMatcher = (self2, src, srcSeriesIdx) => srcSeriesIdx;
  const syncOpts = assign({
    key: null,
    setSeries: false,
    filters: {
      pub: retTrue,
      sub: retTrue
    },
    scales: [xScaleKey, series[1] ? series[1].scale : null],
    match: [retEq, retEq, seriesIdxMatcher],
    values: [null, null]
  }, cursor.sync);
  if (syncOpts.match.length == 2)
    syncOpts.match.push(seriesIdxMatcher);
  cursor.sync = syncOpts;
  const syncKey = syncOpts.key;
  const sync = _sync(syncKey);
  function pubSync(type, src, x, y, w, h, i) {
    if (syncOpts.filters.pub(type, src, x, y, w, h, i))
      sync.pub(type, src, x, y, w, h, i);
  }
  sync.sub(self);
  function pub(type, src, x, y, w, h, i) {
    if (syncOpts.filters.sub(type, src, x, y, w, h, i))
      events[type](null, src, x, y, w, h, i);
  }
  self.pub = pub;
  function destroy() {
    sync.unsub(self);
    cursorPlots.delete(self);
    mouseListeners.clear();
    off(dppxchange, win, syncPxRatio);
    root.remove();
    legendTable?.remove();
    fire("destroy");
  }
  self.destroy = destroy;
  function _init() {
    fire("init", opts, data);
    setData(data || opts.data, false);
    if (pendScales[xScaleKey])
      setScale(xScaleKey, pendScales[xScaleKey]);
    else
      autoScaleX();
    shouldSetSelect = select.show && (select.width > 0 || select.height > 0);
    shouldSetCursor = shouldSetLegend = true;
    _setSize(opts.width, opts.height);
  }
  series.forEach(initSeries);
  axes.forEach(initAxis);
  if (then) {
    if (then instanceof HTMLElement) {
      then.appendChild(root);
      _init();
    } else
      then(self, _init);
  } else
    _init();
  return self;
}
uPlot.assign = assign;
uPlot.fmtNum = fmtNum;
uPlot.rangeNum = rangeNum;
uPlot.rangeLog = rangeLog;
uPlot.rangeAsinh = rangeAsinh;
uPlot.orient = orient;
uPlot.pxRatio = pxRatio;
{
  uPlot.join = join;
}
{
  uPlot.fmtDate = fmtDate;
  uPlot.tzDate = tzDate;
}
uPlot.sync = _sync;
{
  uPlot.addGap = addGap;
  uPlot.clipGaps = clipGaps;
  let paths = uPlot.paths = {
    points
  };
  paths.linear = linear;
  paths.stepped = stepped;
  paths.bars = bars;
  paths.spline = monotoneCubic;
}

// src/charts/plot.ts
function alone(values) {
  const found = [];
  values.forEach((value, index) => {
    const before = values[index - 1] ?? null;
    const after = values[index + 1] ?? null;
    if (value !== null && value !== void 0 && before === null && after === null)
      found.push(index);
  });
  return found;
}
var FONT = "12px system-ui, sans-serif";
var Plot = class {
  plot;
  constructor(box, drawing, happens) {
    const theme = colours(box, [
      "--quiet",
      "--line",
      "--paper",
      "--warn",
      "--bad",
      ...drawing.lines.map(({ look }) => seriesProperty(look))
    ]);
    const grid2 = { stroke: theme["--line"], width: 1 };
    const series = [{}];
    const bands = [];
    for (const { look, shown, band } of drawing.lines) {
      const stroke = theme[seriesProperty(look)];
      if (band) {
        const at = series.length;
        series.push({ show: shown, width: 0, points: { show: false } });
        series.push({ show: shown, width: 0, points: { show: false } });
        bands.push({ series: [at, at + 1], fill: faint(stroke, 0.18) });
      }
      series.push({
        show: shown,
        stroke,
        width: 1.6,
        dash: drawing.lines.length > 1 ? dashOf(look) : [],
        points: {
          show: true,
          size: 4,
          fill: stroke,
          filter: (u, index) => alone(u.data[index] ?? [])
        }
      });
    }
    this.plot = new uPlot(
      {
        ...sizeOf(box),
        padding: [10, 12, 0, 0],
        legend: { show: false },
        series,
        bands,
        ...drawing.utc ? { tzDate: (at) => uPlot.tzDate(new Date(at * 1e3), "UTC") } : {},
        cursor: {
          y: false,
          points: { size: 7, width: 2, fill: theme["--paper"] },
          drag: { x: true, y: false, setScale: false, dist: 6 },
          bind: {
            dblclick: () => () => {
              happens.onZoomOut();
              return null;
            }
          }
        },
        scales: {
          x: { time: true, auto: false },
          y: {
            distr: drawing.log ? 3 : 1,
            range: (_2, low, high) => {
              if (low === null || high === null) return [drawing.log ? 1 : 0, drawing.log ? 10 : 1];
              if (drawing.log) return [low, high === low ? low * 10 : high];
              return axis(low, high, drawing.units);
            }
          }
        },
        axes: [
          {
            stroke: theme["--quiet"],
            font: FONT,
            grid: { ...grid2, show: false },
            ticks: { ...grid2, size: 5 },
            gap: 4,
            size: 28,
            space: 84,
            values: (_2, ticks2, __, ___, apart) => tickTexts(ticks2, apart)
          },
          {
            stroke: theme["--quiet"],
            font: FONT,
            grid: grid2,
            ticks: { show: false },
            border: { show: false },
            gap: 8,
            space: 34,
            size: (_2, texts) => 16 + Math.max(24, ...(texts ?? []).map((text) => text.length * 6.8)),
            values: (_2, ticks2) => ticks2.map((tick) => tick === null ? "" : told(tick, drawing.units)),
            ...increments(drawing.units) && !drawing.log ? { incrs: increments(drawing.units) } : {}
          }
        ],
        hooks: {
          setCursor: [
            (u) => {
              if (!u.cursor.event) return;
              const index = u.cursor.left !== void 0 && u.cursor.left >= 0 ? u.cursor.idx : null;
              happens.onPoint(index === null || index === void 0 ? void 0 : u.data[0][index]);
            }
          ],
          setSelect: [
            (u) => {
              if (u.select.width < 6) return;
              const from = u.posToVal(u.select.left, "x");
              const to = u.posToVal(u.select.left + u.select.width, "x");
              u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
              happens.onZoom(from, to);
            }
          ],
          draw: [
            (u) => {
              for (const { value, kind } of drawing.thresholds) {
                const y = u.valToPos(value, "y", true);
                if (y < u.bbox.top || y > u.bbox.top + u.bbox.height) continue;
                u.ctx.save();
                u.ctx.strokeStyle = theme[`--${kind}`];
                u.ctx.lineWidth = devicePixelRatio;
                u.ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio]);
                u.ctx.beginPath();
                u.ctx.moveTo(u.bbox.left, y);
                u.ctx.lineTo(u.bbox.left + u.bbox.width, y);
                u.ctx.stroke();
                u.ctx.restore();
              }
            }
          ]
        }
      },
      [[], ...series.slice(1).map(() => [])],
      box
    );
  }
  /** Draws these columns: times, then for each line least and most where it has a band, and the line. */
  show(times, all, from, to) {
    this.plot.batch(() => {
      this.plot.setData([times, ...all], false);
      this.plot.setScale("x", { min: from, max: to });
    });
  }
  /** Marks the row at `time`, or none. */
  point(time) {
    const left = time === void 0 ? -10 : this.plot.valToPos(time, "x");
    const inside = left >= 0 && left <= this.plot.over.clientWidth;
    this.plot.setCursor({ left: inside ? left : -10, top: inside ? 0 : -10 }, false);
  }
  /** Takes the size that its place has now. */
  fit() {
    const { root } = this.plot;
    const box = root.parentElement;
    if (box) this.plot.setSize(sizeOf(box));
  }
  /** Ends it. */
  end() {
    this.plot.destroy();
  }
};
function sizeOf(box) {
  return { width: Math.max(box.clientWidth, 120), height: Math.max(box.clientHeight, 80) };
}
export {
  Plot
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vbm9kZV9tb2R1bGVzL3VwbG90L2Rpc3QvdVBsb3QuZXNtLmpzIiwgIi4uLy4uL3NyYy9jaGFydHMvcGxvdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqXG4qIENvcHlyaWdodCAoYykgMjAyNSwgTGVvbiBTb3Jva2luXG4qIEFsbCByaWdodHMgcmVzZXJ2ZWQuIChNSVQgTGljZW5zZWQpXG4qXG4qIHVQbG90LmpzIChcdTAzQkNQbG90KVxuKiBBIHNtYWxsLCBmYXN0IGNoYXJ0IGZvciB0aW1lIHNlcmllcywgbGluZXMsIGFyZWFzLCBvaGxjICYgYmFyc1xuKiBodHRwczovL2dpdGh1Yi5jb20vbGVlb25peWEvdVBsb3QgKHYxLjYuMzIpXG4qL1xuXG5jb25zdCBGRUFUX1RJTUUgICAgICAgICAgPSB0cnVlO1xuXG5jb25zdCBwcmUgPSBcInUtXCI7XG5cbmNvbnN0IFVQTE9UICAgICAgICAgID0gICAgICAgXCJ1cGxvdFwiO1xuY29uc3QgT1JJX0haICAgICAgICAgPSBwcmUgKyBcImh6XCI7XG5jb25zdCBPUklfVlQgICAgICAgICA9IHByZSArIFwidnRcIjtcbmNvbnN0IFRJVExFICAgICAgICAgID0gcHJlICsgXCJ0aXRsZVwiO1xuY29uc3QgV1JBUCAgICAgICAgICAgPSBwcmUgKyBcIndyYXBcIjtcbmNvbnN0IFVOREVSICAgICAgICAgID0gcHJlICsgXCJ1bmRlclwiO1xuY29uc3QgT1ZFUiAgICAgICAgICAgPSBwcmUgKyBcIm92ZXJcIjtcbmNvbnN0IEFYSVMgICAgICAgICAgID0gcHJlICsgXCJheGlzXCI7XG5jb25zdCBPRkYgICAgICAgICAgICA9IHByZSArIFwib2ZmXCI7XG5jb25zdCBTRUxFQ1QgICAgICAgICA9IHByZSArIFwic2VsZWN0XCI7XG5jb25zdCBDVVJTT1JfWCAgICAgICA9IHByZSArIFwiY3Vyc29yLXhcIjtcbmNvbnN0IENVUlNPUl9ZICAgICAgID0gcHJlICsgXCJjdXJzb3IteVwiO1xuY29uc3QgQ1VSU09SX1BUICAgICAgPSBwcmUgKyBcImN1cnNvci1wdFwiO1xuY29uc3QgTEVHRU5EICAgICAgICAgPSBwcmUgKyBcImxlZ2VuZFwiO1xuY29uc3QgTEVHRU5EX0xJVkUgICAgPSBwcmUgKyBcImxpdmVcIjtcbmNvbnN0IExFR0VORF9JTkxJTkUgID0gcHJlICsgXCJpbmxpbmVcIjtcbmNvbnN0IExFR0VORF9TRVJJRVMgID0gcHJlICsgXCJzZXJpZXNcIjtcbmNvbnN0IExFR0VORF9NQVJLRVIgID0gcHJlICsgXCJtYXJrZXJcIjtcbmNvbnN0IExFR0VORF9MQUJFTCAgID0gcHJlICsgXCJsYWJlbFwiO1xuY29uc3QgTEVHRU5EX1ZBTFVFICAgPSBwcmUgKyBcInZhbHVlXCI7XG5cbmNvbnN0IFdJRFRIICAgICAgID0gXCJ3aWR0aFwiO1xuY29uc3QgSEVJR0hUICAgICAgPSBcImhlaWdodFwiO1xuY29uc3QgVE9QICAgICAgICAgPSBcInRvcFwiO1xuY29uc3QgQk9UVE9NICAgICAgPSBcImJvdHRvbVwiO1xuY29uc3QgTEVGVCAgICAgICAgPSBcImxlZnRcIjtcbmNvbnN0IFJJR0hUICAgICAgID0gXCJyaWdodFwiO1xuY29uc3QgaGV4QmxhY2sgICAgPSBcIiMwMDBcIjtcbmNvbnN0IHRyYW5zcGFyZW50ID0gaGV4QmxhY2sgKyBcIjBcIjtcblxuY29uc3QgbW91c2Vtb3ZlICAgPSBcIm1vdXNlbW92ZVwiO1xuY29uc3QgbW91c2Vkb3duICAgPSBcIm1vdXNlZG93blwiO1xuY29uc3QgbW91c2V1cCAgICAgPSBcIm1vdXNldXBcIjtcbmNvbnN0IG1vdXNlZW50ZXIgID0gXCJtb3VzZWVudGVyXCI7XG5jb25zdCBtb3VzZWxlYXZlICA9IFwibW91c2VsZWF2ZVwiO1xuY29uc3QgZGJsY2xpY2sgICAgPSBcImRibGNsaWNrXCI7XG5jb25zdCByZXNpemUgICAgICA9IFwicmVzaXplXCI7XG5jb25zdCBzY3JvbGwgICAgICA9IFwic2Nyb2xsXCI7XG5cbmNvbnN0IGNoYW5nZSAgICAgID0gXCJjaGFuZ2VcIjtcbmNvbnN0IGRwcHhjaGFuZ2UgID0gXCJkcHB4Y2hhbmdlXCI7XG5cbmNvbnN0IExFR0VORF9ESVNQID0gXCItLVwiO1xuXG5jb25zdCBkb21FbnYgPSB0eXBlb2Ygd2luZG93ICE9ICd1bmRlZmluZWQnO1xuXG5jb25zdCBkb2MgPSBkb21FbnYgPyBkb2N1bWVudCAgOiBudWxsO1xuY29uc3Qgd2luID0gZG9tRW52ID8gd2luZG93ICAgIDogbnVsbDtcbmNvbnN0IG5hdiA9IGRvbUVudiA/IG5hdmlnYXRvciA6IG51bGw7XG5cbmxldCBweFJhdGlvO1xuXG4vL2V4cG9ydCBjb25zdCBjYW5Ib3ZlciA9IGRvbUVudiAmJiAhd2luLm1hdGNoTWVkaWEoJyhob3Zlcjogbm9uZSknKS5tYXRjaGVzO1xuXG5sZXQgcXVlcnk7XG5cbmZ1bmN0aW9uIHNldFB4UmF0aW8oKSB7XG5cdGxldCBfcHhSYXRpbyA9IGRldmljZVBpeGVsUmF0aW87XG5cblx0Ly8gZHVyaW5nIHByaW50IHByZXZpZXcsIENocm9tZSBmaXJlcyBvZmYgdGhlc2UgZHBweCBxdWVyaWVzIGV2ZW4gd2l0aG91dCBjaGFuZ2VzXG5cdGlmIChweFJhdGlvICE9IF9weFJhdGlvKSB7XG5cdFx0cHhSYXRpbyA9IF9weFJhdGlvO1xuXG5cdFx0cXVlcnkgJiYgb2ZmKGNoYW5nZSwgcXVlcnksIHNldFB4UmF0aW8pO1xuXHRcdHF1ZXJ5ID0gbWF0Y2hNZWRpYShgKG1pbi1yZXNvbHV0aW9uOiAke3B4UmF0aW8gLSAwLjAwMX1kcHB4KSBhbmQgKG1heC1yZXNvbHV0aW9uOiAke3B4UmF0aW8gKyAwLjAwMX1kcHB4KWApO1xuXHRcdG9uKGNoYW5nZSwgcXVlcnksIHNldFB4UmF0aW8pO1xuXG5cdFx0d2luLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KGRwcHhjaGFuZ2UpKTtcblx0fVxufVxuXG5mdW5jdGlvbiBhZGRDbGFzcyhlbCwgYykge1xuXHRpZiAoYyAhPSBudWxsKSB7XG5cdFx0bGV0IGNsID0gZWwuY2xhc3NMaXN0O1xuXHRcdCFjbC5jb250YWlucyhjKSAmJiBjbC5hZGQoYyk7XG5cdH1cbn1cblxuZnVuY3Rpb24gcmVtQ2xhc3MoZWwsIGMpIHtcblx0bGV0IGNsID0gZWwuY2xhc3NMaXN0O1xuXHRjbC5jb250YWlucyhjKSAmJiBjbC5yZW1vdmUoYyk7XG59XG5cbmZ1bmN0aW9uIHNldFN0eWxlUHgoZWwsIG5hbWUsIHZhbHVlKSB7XG5cdGVsLnN0eWxlW25hbWVdID0gdmFsdWUgKyBcInB4XCI7XG59XG5cbmZ1bmN0aW9uIHBsYWNlVGFnKHRhZywgY2xzLCB0YXJnLCByZWZFbCkge1xuXHRsZXQgZWwgPSBkb2MuY3JlYXRlRWxlbWVudCh0YWcpO1xuXG5cdGlmIChjbHMgIT0gbnVsbClcblx0XHRhZGRDbGFzcyhlbCwgY2xzKTtcblxuXHRpZiAodGFyZyAhPSBudWxsKVxuXHRcdHRhcmcuaW5zZXJ0QmVmb3JlKGVsLCByZWZFbCk7XG5cblx0cmV0dXJuIGVsO1xufVxuXG5mdW5jdGlvbiBwbGFjZURpdihjbHMsIHRhcmcpIHtcblx0cmV0dXJuIHBsYWNlVGFnKFwiZGl2XCIsIGNscywgdGFyZyk7XG59XG5cbmNvbnN0IHhmb3JtQ2FjaGUgPSBuZXcgV2Vha01hcCgpO1xuXG5mdW5jdGlvbiBlbFRyYW5zKGVsLCB4UG9zLCB5UG9zLCB4TWF4LCB5TWF4KSB7XG5cdGxldCB4Zm9ybSA9IFwidHJhbnNsYXRlKFwiICsgeFBvcyArIFwicHgsXCIgKyB5UG9zICsgXCJweClcIjtcblx0bGV0IHhmb3JtT2xkID0geGZvcm1DYWNoZS5nZXQoZWwpO1xuXG5cdGlmICh4Zm9ybSAhPSB4Zm9ybU9sZCkge1xuXHRcdGVsLnN0eWxlLnRyYW5zZm9ybSA9IHhmb3JtO1xuXHRcdHhmb3JtQ2FjaGUuc2V0KGVsLCB4Zm9ybSk7XG5cblx0XHRpZiAoeFBvcyA8IDAgfHwgeVBvcyA8IDAgfHwgeFBvcyA+IHhNYXggfHwgeVBvcyA+IHlNYXgpXG5cdFx0XHRhZGRDbGFzcyhlbCwgT0ZGKTtcblx0XHRlbHNlXG5cdFx0XHRyZW1DbGFzcyhlbCwgT0ZGKTtcblx0fVxufVxuXG5jb25zdCBjb2xvckNhY2hlID0gbmV3IFdlYWtNYXAoKTtcblxuZnVuY3Rpb24gZWxDb2xvcihlbCwgYmFja2dyb3VuZCwgYm9yZGVyQ29sb3IpIHtcblx0bGV0IG5ld0NvbG9yID0gYmFja2dyb3VuZCArIGJvcmRlckNvbG9yO1xuXHRsZXQgb2xkQ29sb3IgPSBjb2xvckNhY2hlLmdldChlbCk7XG5cblx0aWYgKG5ld0NvbG9yICE9IG9sZENvbG9yKSB7XG5cdFx0Y29sb3JDYWNoZS5zZXQoZWwsIG5ld0NvbG9yKTtcblx0XHRlbC5zdHlsZS5iYWNrZ3JvdW5kID0gYmFja2dyb3VuZDtcblx0XHRlbC5zdHlsZS5ib3JkZXJDb2xvciA9IGJvcmRlckNvbG9yO1xuXHR9XG59XG5cbmNvbnN0IHNpemVDYWNoZSA9IG5ldyBXZWFrTWFwKCk7XG5cbmZ1bmN0aW9uIGVsU2l6ZShlbCwgbmV3V2lkLCBuZXdIZ3QsIGNlbnRlcmVkKSB7XG5cdGxldCBuZXdTaXplID0gbmV3V2lkICsgXCJcIiArIG5ld0hndDtcblx0bGV0IG9sZFNpemUgPSBzaXplQ2FjaGUuZ2V0KGVsKTtcblxuXHRpZiAobmV3U2l6ZSAhPSBvbGRTaXplKSB7XG5cdFx0c2l6ZUNhY2hlLnNldChlbCwgbmV3U2l6ZSk7XG5cdFx0ZWwuc3R5bGUuaGVpZ2h0ID0gbmV3SGd0ICsgXCJweFwiO1xuXHRcdGVsLnN0eWxlLndpZHRoID0gbmV3V2lkICsgXCJweFwiO1xuXHRcdGVsLnN0eWxlLm1hcmdpbkxlZnQgPSBjZW50ZXJlZCA/IC1uZXdXaWQvMiArIFwicHhcIiA6IDA7XG5cdFx0ZWwuc3R5bGUubWFyZ2luVG9wID0gY2VudGVyZWQgPyAtbmV3SGd0LzIgKyBcInB4XCIgOiAwO1xuXHR9XG59XG5cbmNvbnN0IGV2T3B0cyA9IHtwYXNzaXZlOiB0cnVlfTtcbmNvbnN0IGV2T3B0czIgPSB7Li4uZXZPcHRzLCBjYXB0dXJlOiB0cnVlfTtcblxuZnVuY3Rpb24gb24oZXYsIGVsLCBjYiwgY2FwdCkge1xuXHRlbC5hZGRFdmVudExpc3RlbmVyKGV2LCBjYiwgY2FwdCA/IGV2T3B0czIgOiBldk9wdHMpO1xufVxuXG5mdW5jdGlvbiBvZmYoZXYsIGVsLCBjYiwgY2FwdCkge1xuXHRlbC5yZW1vdmVFdmVudExpc3RlbmVyKGV2LCBjYiwgZXZPcHRzKTtcbn1cblxuZG9tRW52ICYmIHNldFB4UmF0aW8oKTtcblxuLy8gYmluYXJ5IHNlYXJjaCBmb3IgaW5kZXggb2YgY2xvc2VzdCB2YWx1ZVxuZnVuY3Rpb24gY2xvc2VzdElkeChudW0sIGFyciwgbG8sIGhpKSB7XG5cdGxldCBtaWQ7XG5cdGxvID0gbG8gfHwgMDtcblx0aGkgPSBoaSB8fCBhcnIubGVuZ3RoIC0gMTtcblx0bGV0IGJpdHdpc2UgPSBoaSA8PSAyMTQ3NDgzNjQ3O1xuXG5cdHdoaWxlIChoaSAtIGxvID4gMSkge1xuXHRcdG1pZCA9IGJpdHdpc2UgPyAobG8gKyBoaSkgPj4gMSA6IGZsb29yKChsbyArIGhpKSAvIDIpO1xuXG5cdFx0aWYgKGFyclttaWRdIDwgbnVtKVxuXHRcdFx0bG8gPSBtaWQ7XG5cdFx0ZWxzZVxuXHRcdFx0aGkgPSBtaWQ7XG5cdH1cblxuXHRpZiAobnVtIC0gYXJyW2xvXSA8PSBhcnJbaGldIC0gbnVtKVxuXHRcdHJldHVybiBsbztcblxuXHRyZXR1cm4gaGk7XG59XG5cbmZ1bmN0aW9uIG1ha2VJbmRleE9mcyhwcmVkaWNhdGUpIHtcblx0IGxldCBpbmRleE9mcyA9IChkYXRhLCBfaTAsIF9pMSkgPT4ge1xuXHRcdGxldCBpMCA9IC0xO1xuXHRcdGxldCBpMSA9IC0xO1xuXG5cdFx0Zm9yIChsZXQgaSA9IF9pMDsgaSA8PSBfaTE7IGkrKykge1xuXHRcdFx0aWYgKHByZWRpY2F0ZShkYXRhW2ldKSkge1xuXHRcdFx0XHRpMCA9IGk7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGZvciAobGV0IGkgPSBfaTE7IGkgPj0gX2kwOyBpLS0pIHtcblx0XHRcdGlmIChwcmVkaWNhdGUoZGF0YVtpXSkpIHtcblx0XHRcdFx0aTEgPSBpO1xuXHRcdFx0XHRicmVhaztcblx0XHRcdH1cblx0XHR9XG5cblx0XHRyZXR1cm4gW2kwLCBpMV07XG5cdCB9O1xuXG5cdCByZXR1cm4gaW5kZXhPZnM7XG59XG5cbmNvbnN0IG5vdE51bGxpc2ggPSB2ID0+IHYgIT0gbnVsbDtcbmNvbnN0IGlzUG9zaXRpdmUgPSB2ID0+IHYgIT0gbnVsbCAmJiB2ID4gMDtcblxuY29uc3Qgbm9uTnVsbElkeHMgPSBtYWtlSW5kZXhPZnMobm90TnVsbGlzaCk7XG5jb25zdCBwb3NpdGl2ZUlkeHMgPSBtYWtlSW5kZXhPZnMoaXNQb3NpdGl2ZSk7XG5cbmZ1bmN0aW9uIGdldE1pbk1heChkYXRhLCBfaTAsIF9pMSwgc29ydGVkID0gMCwgbG9nID0gZmFsc2UpIHtcbi8vXHRjb25zb2xlLmxvZyhcImdldE1pbk1heCgpXCIpO1xuXG5cdGxldCBnZXRFZGdlSWR4cyA9IGxvZyA/IHBvc2l0aXZlSWR4cyA6IG5vbk51bGxJZHhzO1xuXHRsZXQgcHJlZGljYXRlID0gbG9nID8gaXNQb3NpdGl2ZSA6IG5vdE51bGxpc2g7XG5cblx0W19pMCwgX2kxXSA9IGdldEVkZ2VJZHhzKGRhdGEsIF9pMCwgX2kxKTtcblxuXHRsZXQgX21pbiA9IGRhdGFbX2kwXTtcblx0bGV0IF9tYXggPSBkYXRhW19pMF07XG5cblx0aWYgKF9pMCA+IC0xKSB7XG5cdFx0aWYgKHNvcnRlZCA9PSAxKSB7XG5cdFx0XHRfbWluID0gZGF0YVtfaTBdO1xuXHRcdFx0X21heCA9IGRhdGFbX2kxXTtcblx0XHR9XG5cdFx0ZWxzZSBpZiAoc29ydGVkID09IC0xKSB7XG5cdFx0XHRfbWluID0gZGF0YVtfaTFdO1xuXHRcdFx0X21heCA9IGRhdGFbX2kwXTtcblx0XHR9XG5cdFx0ZWxzZSB7XG5cdFx0XHRmb3IgKGxldCBpID0gX2kwOyBpIDw9IF9pMTsgaSsrKSB7XG5cdFx0XHRcdGxldCB2ID0gZGF0YVtpXTtcblxuXHRcdFx0XHRpZiAocHJlZGljYXRlKHYpKSB7XG5cdFx0XHRcdFx0aWYgKHYgPCBfbWluKVxuXHRcdFx0XHRcdFx0X21pbiA9IHY7XG5cdFx0XHRcdFx0ZWxzZSBpZiAodiA+IF9tYXgpXG5cdFx0XHRcdFx0XHRfbWF4ID0gdjtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdHJldHVybiBbX21pbiA/PyBpbmYsIF9tYXggPz8gLWluZl07IC8vIHRvZG86IGZpeCB0byByZXR1cm4gbnVsbHNcbn1cblxuZnVuY3Rpb24gcmFuZ2VMb2cobWluLCBtYXgsIGJhc2UsIGZ1bGxNYWdzKSB7XG5cdGxldCBtaW5TaWduID0gc2lnbihtaW4pO1xuXHRsZXQgbWF4U2lnbiA9IHNpZ24obWF4KTtcblxuXHRpZiAobWluID09IG1heCkge1xuXHRcdGlmIChtaW5TaWduID09IC0xKSB7XG5cdFx0XHRtaW4gKj0gYmFzZTtcblx0XHRcdG1heCAvPSBiYXNlO1xuXHRcdH1cblx0XHRlbHNlIHtcblx0XHRcdG1pbiAvPSBiYXNlO1xuXHRcdFx0bWF4ICo9IGJhc2U7XG5cdFx0fVxuXHR9XG5cblx0bGV0IGxvZ0ZuID0gYmFzZSA9PSAxMCA/IGxvZzEwIDogbG9nMjtcblxuXHRsZXQgZ3Jvd01pbkFicyA9IG1pblNpZ24gPT0gMSA/IGZsb29yIDogY2VpbDtcblx0bGV0IGdyb3dNYXhBYnMgPSBtYXhTaWduID09IDEgPyBjZWlsIDogZmxvb3I7XG5cblx0bGV0IG1pbkV4cCA9IGdyb3dNaW5BYnMobG9nRm4oYWJzKG1pbikpKTtcblx0bGV0IG1heEV4cCA9IGdyb3dNYXhBYnMobG9nRm4oYWJzKG1heCkpKTtcblxuXHRsZXQgbWluSW5jciA9IHBvdyhiYXNlLCBtaW5FeHApO1xuXHRsZXQgbWF4SW5jciA9IHBvdyhiYXNlLCBtYXhFeHApO1xuXG5cdC8vIGZpeCB2YWx1ZXMgbGlrZSBNYXRoLnBvdygxMCwgLTUpID09PSAwLjAwMDAwOTk5OTk5OTk5OTk5OTk5OVxuXHRpZiAoYmFzZSA9PSAxMCkge1xuXHRcdGlmIChtaW5FeHAgPCAwKVxuXHRcdFx0bWluSW5jciA9IHJvdW5kRGVjKG1pbkluY3IsIC1taW5FeHApO1xuXHRcdGlmIChtYXhFeHAgPCAwKVxuXHRcdFx0bWF4SW5jciA9IHJvdW5kRGVjKG1heEluY3IsIC1tYXhFeHApO1xuXHR9XG5cblx0aWYgKGZ1bGxNYWdzIHx8IGJhc2UgPT0gMikge1xuXHRcdG1pbiA9IG1pbkluY3IgKiBtaW5TaWduO1xuXHRcdG1heCA9IG1heEluY3IgKiBtYXhTaWduO1xuXHR9XG5cdGVsc2Uge1xuXHRcdG1pbiA9IGluY3JSb3VuZERuKG1pbiwgbWluSW5jcik7XG5cdFx0bWF4ID0gaW5jclJvdW5kVXAobWF4LCBtYXhJbmNyKTtcblx0fVxuXG5cdHJldHVybiBbbWluLCBtYXhdO1xufVxuXG5mdW5jdGlvbiByYW5nZUFzaW5oKG1pbiwgbWF4LCBiYXNlLCBmdWxsTWFncykge1xuXHRsZXQgbWluTWF4ID0gcmFuZ2VMb2cobWluLCBtYXgsIGJhc2UsIGZ1bGxNYWdzKTtcblxuXHRpZiAobWluID09IDApXG5cdFx0bWluTWF4WzBdID0gMDtcblxuXHRpZiAobWF4ID09IDApXG5cdFx0bWluTWF4WzFdID0gMDtcblxuXHRyZXR1cm4gbWluTWF4O1xufVxuXG5jb25zdCByYW5nZVBhZCA9IDAuMTtcblxuY29uc3QgYXV0b1JhbmdlUGFydCA9IHtcblx0bW9kZTogMyxcblx0cGFkOiByYW5nZVBhZCxcbn07XG5cbmNvbnN0IF9lcVJhbmdlUGFydCA9IHtcblx0cGFkOiAgMCxcblx0c29mdDogbnVsbCxcblx0bW9kZTogMCxcbn07XG5cbmNvbnN0IF9lcVJhbmdlID0ge1xuXHRtaW46IF9lcVJhbmdlUGFydCxcblx0bWF4OiBfZXFSYW5nZVBhcnQsXG59O1xuXG4vLyB0aGlzIGVuc3VyZXMgdGhhdCBub24tdGVtcG9yYWwvbnVtZXJpYyB5LWF4ZXMgZ2V0IG11bHRpcGxlLXNuYXBwZWQgcGFkZGluZyBhZGRlZCBhYm92ZS9iZWxvd1xuLy8gVE9ETzogYWxzbyBhY2NvdW50IGZvciBpbmNycyB3aGVuIHNuYXBwaW5nIHRvIGVuc3VyZSB0b3Agb2YgYXhpcyBnZXRzIGEgdGljayAmIHZhbHVlXG5mdW5jdGlvbiByYW5nZU51bShfbWluLCBfbWF4LCBtdWx0LCBleHRyYSkge1xuXHRpZiAoaXNPYmoobXVsdCkpXG5cdFx0cmV0dXJuIF9yYW5nZU51bShfbWluLCBfbWF4LCBtdWx0KTtcblxuXHRfZXFSYW5nZVBhcnQucGFkICA9IG11bHQ7XG5cdF9lcVJhbmdlUGFydC5zb2Z0ID0gZXh0cmEgPyAwIDogbnVsbDtcblx0X2VxUmFuZ2VQYXJ0Lm1vZGUgPSBleHRyYSA/IDMgOiAwO1xuXG5cdHJldHVybiBfcmFuZ2VOdW0oX21pbiwgX21heCwgX2VxUmFuZ2UpO1xufVxuXG4vLyBudWxsaXNoIGNvYWxlc2NlXG5mdW5jdGlvbiBpZk51bGwobGgsIHJoKSB7XG5cdHJldHVybiBsaCA9PSBudWxsID8gcmggOiBsaDtcbn1cblxuLy8gY2hlY2tzIGlmIGdpdmVuIGluZGV4IHJhbmdlIGluIGFuIGFycmF5IGNvbnRhaW5zIGEgbm9uLW51bGwgdmFsdWVcbi8vIGFrYSBhIHJhbmdlLWJvdW5kZWQgQXJyYXkuc29tZSgpXG5mdW5jdGlvbiBoYXNEYXRhKGRhdGEsIGlkeDAsIGlkeDEpIHtcblx0aWR4MCA9IGlmTnVsbChpZHgwLCAwKTtcblx0aWR4MSA9IGlmTnVsbChpZHgxLCBkYXRhLmxlbmd0aCAtIDEpO1xuXG5cdHdoaWxlIChpZHgwIDw9IGlkeDEpIHtcblx0XHRpZiAoZGF0YVtpZHgwXSAhPSBudWxsKVxuXHRcdFx0cmV0dXJuIHRydWU7XG5cdFx0aWR4MCsrO1xuXHR9XG5cblx0cmV0dXJuIGZhbHNlO1xufVxuXG5mdW5jdGlvbiBfcmFuZ2VOdW0oX21pbiwgX21heCwgY2ZnKSB7XG5cdGxldCBjbWluID0gY2ZnLm1pbjtcblx0bGV0IGNtYXggPSBjZmcubWF4O1xuXG5cdGxldCBwYWRNaW4gPSBpZk51bGwoY21pbi5wYWQsIDApO1xuXHRsZXQgcGFkTWF4ID0gaWZOdWxsKGNtYXgucGFkLCAwKTtcblxuXHRsZXQgaGFyZE1pbiA9IGlmTnVsbChjbWluLmhhcmQsIC1pbmYpO1xuXHRsZXQgaGFyZE1heCA9IGlmTnVsbChjbWF4LmhhcmQsICBpbmYpO1xuXG5cdGxldCBzb2Z0TWluID0gaWZOdWxsKGNtaW4uc29mdCwgIGluZik7XG5cdGxldCBzb2Z0TWF4ID0gaWZOdWxsKGNtYXguc29mdCwgLWluZik7XG5cblx0bGV0IHNvZnRNaW5Nb2RlID0gaWZOdWxsKGNtaW4ubW9kZSwgMCk7XG5cdGxldCBzb2Z0TWF4TW9kZSA9IGlmTnVsbChjbWF4Lm1vZGUsIDApO1xuXG5cdGxldCBkZWx0YSA9IF9tYXggLSBfbWluO1xuXHRsZXQgZGVsdGFNYWcgPSBsb2cxMChkZWx0YSk7XG5cblx0bGV0IHNjYWxhck1heCA9IG1heChhYnMoX21pbiksIGFicyhfbWF4KSk7XG5cdGxldCBzY2FsYXJNYWcgPSBsb2cxMChzY2FsYXJNYXgpO1xuXG5cdGxldCBzY2FsYXJNYWdEZWx0YSA9IGFicyhzY2FsYXJNYWcgLSBkZWx0YU1hZyk7XG5cblx0Ly8gdGhpcyBoYW5kbGVzIHNpdHVhdGlvbnMgbGlrZSA4OS43LCA4OS42OTk5OTk5OTk5OTk5OVxuXHQvLyBieSBhc3N1bWluZyAwLjAwMXggZGVsdGFzIGFyZSBwcmVjaXNpb24gZXJyb3JzXG4vL1x0aWYgKGRlbHRhID4gMCAmJiBkZWx0YSA8IGFicyhfbWF4KSAvIDFlMylcbi8vXHRcdGRlbHRhID0gMDtcblxuXHQvLyB0cmVhdCBkYXRhIGFzIGZsYXQgaWYgZGVsdGEgaXMgbGVzcyB0aGFuIDFlLTI0XG5cdC8vIG9yIHJhbmdlIGlzIDExKyBvcmRlcnMgb2YgbWFnbml0dWRlIGJlbG93IHJhdyB2YWx1ZXMsIGUuZy4gOTk5OTk5OTkuOTk5OTk5OTYgLSAxMDAwMDAwMDAuMDAwMDAwMDRcblx0aWYgKGRlbHRhIDwgMWUtMjQgfHwgc2NhbGFyTWFnRGVsdGEgPiAxMCkge1xuXHRcdGRlbHRhID0gMDtcblxuXHRcdC8vIGlmIHNvZnQgbW9kZSBpcyAyIGFuZCBhbGwgdmFscyBhcmUgZmxhdCBhdCAwLCBhdm9pZCB0aGUgMC4xICogMWUzIGZhbGxiYWNrXG5cdFx0Ly8gdGhpcyBwcmV2ZW50cyAwLDAsMCBmcm9tIHJhbmdpbmcgdG8gLTEwMCwxMDAgd2hlbiBzb2Z0TWluL3NvZnRNYXggYXJlIC0xLDFcblx0XHRpZiAoX21pbiA9PSAwIHx8IF9tYXggPT0gMCkge1xuXHRcdFx0ZGVsdGEgPSAxZS0yNDtcblxuXHRcdFx0aWYgKHNvZnRNaW5Nb2RlID09IDIgJiYgc29mdE1pbiAhPSBpbmYpXG5cdFx0XHRcdHBhZE1pbiA9IDA7XG5cblx0XHRcdGlmIChzb2Z0TWF4TW9kZSA9PSAyICYmIHNvZnRNYXggIT0gLWluZilcblx0XHRcdFx0cGFkTWF4ID0gMDtcblx0XHR9XG5cdH1cblxuXHRsZXQgbm9uWmVyb0RlbHRhID0gZGVsdGEgfHwgc2NhbGFyTWF4IHx8IDFlMztcblx0bGV0IG1hZyAgICAgICAgICA9IGxvZzEwKG5vblplcm9EZWx0YSk7XG5cdGxldCBiYXNlICAgICAgICAgPSBwb3coMTAsIGZsb29yKG1hZykpO1xuXG5cdGxldCBfcGFkTWluICA9IG5vblplcm9EZWx0YSAqIChkZWx0YSA9PSAwID8gKF9taW4gPT0gMCA/IC4xIDogMSkgOiBwYWRNaW4pO1xuXHRsZXQgX25ld01pbiAgPSByb3VuZERlYyhpbmNyUm91bmREbihfbWluIC0gX3BhZE1pbiwgYmFzZS8xMCksIDI0KTtcblx0bGV0IF9zb2Z0TWluID0gX21pbiA+PSBzb2Z0TWluICYmIChzb2Z0TWluTW9kZSA9PSAxIHx8IHNvZnRNaW5Nb2RlID09IDMgJiYgX25ld01pbiA8PSBzb2Z0TWluIHx8IHNvZnRNaW5Nb2RlID09IDIgJiYgX25ld01pbiA+PSBzb2Z0TWluKSA/IHNvZnRNaW4gOiBpbmY7XG5cdGxldCBtaW5MaW0gICA9IG1heChoYXJkTWluLCBfbmV3TWluIDwgX3NvZnRNaW4gJiYgX21pbiA+PSBfc29mdE1pbiA/IF9zb2Z0TWluIDogbWluKF9zb2Z0TWluLCBfbmV3TWluKSk7XG5cblx0bGV0IF9wYWRNYXggID0gbm9uWmVyb0RlbHRhICogKGRlbHRhID09IDAgPyAoX21heCA9PSAwID8gLjEgOiAxKSA6IHBhZE1heCk7XG5cdGxldCBfbmV3TWF4ICA9IHJvdW5kRGVjKGluY3JSb3VuZFVwKF9tYXggKyBfcGFkTWF4LCBiYXNlLzEwKSwgMjQpO1xuXHRsZXQgX3NvZnRNYXggPSBfbWF4IDw9IHNvZnRNYXggJiYgKHNvZnRNYXhNb2RlID09IDEgfHwgc29mdE1heE1vZGUgPT0gMyAmJiBfbmV3TWF4ID49IHNvZnRNYXggfHwgc29mdE1heE1vZGUgPT0gMiAmJiBfbmV3TWF4IDw9IHNvZnRNYXgpID8gc29mdE1heCA6IC1pbmY7XG5cdGxldCBtYXhMaW0gICA9IG1pbihoYXJkTWF4LCBfbmV3TWF4ID4gX3NvZnRNYXggJiYgX21heCA8PSBfc29mdE1heCA/IF9zb2Z0TWF4IDogbWF4KF9zb2Z0TWF4LCBfbmV3TWF4KSk7XG5cblx0aWYgKG1pbkxpbSA9PSBtYXhMaW0gJiYgbWluTGltID09IDApXG5cdFx0bWF4TGltID0gMTAwO1xuXG5cdHJldHVybiBbbWluTGltLCBtYXhMaW1dO1xufVxuXG4vLyBhbHRlcm5hdGl2ZTogaHR0cHM6Ly9zdGFja292ZXJmbG93LmNvbS9hLzIyNTQ4OTZcbmNvbnN0IG51bUZvcm1hdHRlciA9IG5ldyBJbnRsLk51bWJlckZvcm1hdChkb21FbnYgPyBuYXYubGFuZ3VhZ2UgOiAnZW4tVVMnKTtcbmNvbnN0IGZtdE51bSA9IHZhbCA9PiBudW1Gb3JtYXR0ZXIuZm9ybWF0KHZhbCk7XG5cbmNvbnN0IE0gPSBNYXRoO1xuXG5jb25zdCBQSSA9IE0uUEk7XG5jb25zdCBhYnMgPSBNLmFicztcbmNvbnN0IGZsb29yID0gTS5mbG9vcjtcbmNvbnN0IHJvdW5kID0gTS5yb3VuZDtcbmNvbnN0IGNlaWwgPSBNLmNlaWw7XG5jb25zdCBtaW4gPSBNLm1pbjtcbmNvbnN0IG1heCA9IE0ubWF4O1xuY29uc3QgcG93ID0gTS5wb3c7XG5jb25zdCBzaWduID0gTS5zaWduO1xuY29uc3QgbG9nMTAgPSBNLmxvZzEwO1xuY29uc3QgbG9nMiA9IE0ubG9nMjtcbi8vIFRPRE86IHNlZW1zIGxpa2UgdGhpcyBuZWVkcyB0byBtYXRjaCBhc2luaCBpbXBsIGlmIHRoZSBwYXNzZWQgdiBpcyB0d2Vha2VkP1xuY29uc3Qgc2luaCA9ICAodiwgbGludGhyZXNoID0gMSkgPT4gTS5zaW5oKHYpICogbGludGhyZXNoO1xuY29uc3QgYXNpbmggPSAodiwgbGludGhyZXNoID0gMSkgPT4gTS5hc2luaCh2IC8gbGludGhyZXNoKTtcblxuY29uc3QgaW5mID0gSW5maW5pdHk7XG5cbmZ1bmN0aW9uIG51bUludERpZ2l0cyh4KSB7XG5cdHJldHVybiAobG9nMTAoKHggXiAoeCA+PiAzMSkpIC0gKHggPj4gMzEpKSB8IDApICsgMTtcbn1cblxuZnVuY3Rpb24gY2xhbXAobnVtLCBfbWluLCBfbWF4KSB7XG5cdHJldHVybiBtaW4obWF4KG51bSwgX21pbiksIF9tYXgpO1xufVxuXG5mdW5jdGlvbiBpc0ZuKHYpIHtcblx0cmV0dXJuIHR5cGVvZiB2ID09IFwiZnVuY3Rpb25cIjtcbn1cblxuZnVuY3Rpb24gZm5PclNlbGYodikge1xuXHRyZXR1cm4gaXNGbih2KSA/IHYgOiAoKSA9PiB2O1xufVxuXG5jb25zdCBub29wID0gKCkgPT4ge307XG5cbi8vIG5vdGU6IHRoZXNlIGlkZW50aXR5IGZucyBtYXkgZ2V0IGRlb3B0aW1pemVkIGlmIHJldXNlZCBmb3IgZGlmZmVyZW50IGFyZyB0eXBlc1xuLy8gYSBUUyB2ZXJzaW9uIHdvdWxkIGVuZm9yY2UgdGhleSBzdGF5IG1vbm90eXBlZCBhbmQgcmVxdWlyZSBtYWtpbmcgdmFyaWFudHNcbmNvbnN0IHJldEFyZzAgPSBfMCA9PiBfMDtcblxuY29uc3QgcmV0QXJnMSA9IChfMCwgXzEpID0+IF8xO1xuXG5jb25zdCByZXROdWxsID0gXyA9PiBudWxsO1xuXG5jb25zdCByZXRUcnVlID0gXyA9PiB0cnVlO1xuXG5jb25zdCByZXRFcSA9IChhLCBiKSA9PiBhID09IGI7XG5cbmNvbnN0IHJlZ2V4NiA9IC9cXC5cXGQqPyg/PTl7Nix9fDB7Nix9KS9nbTtcblxuLy8gZS5nLiAxNzk5OS4yMDQ5OTk5OTk5OTggLT4gMTc5OTkuMjA1XG5jb25zdCBmaXhGbG9hdCA9IHZhbCA9PiB7XG5cdGlmIChpc0ludCh2YWwpIHx8IGZpeGVkRGVjLmhhcyh2YWwpKVxuXHRcdHJldHVybiB2YWw7XG5cblx0Y29uc3Qgc3RyID0gYCR7dmFsfWA7XG5cblx0Y29uc3QgbWF0Y2ggPSBzdHIubWF0Y2gocmVnZXg2KTtcblxuXHRpZiAobWF0Y2ggPT0gbnVsbClcblx0XHRyZXR1cm4gdmFsO1xuXG5cdGxldCBsZW4gPSBtYXRjaFswXS5sZW5ndGggLSAxO1xuXG5cdC8vIGUuZy4gMS4wMDAwMDAwMDAwMDAwMDAxZS0yNFxuXHRpZiAoc3RyLmluZGV4T2YoJ2UtJykgIT0gLTEpIHtcblx0XHRsZXQgW251bSwgZXhwXSA9IHN0ci5zcGxpdCgnZScpO1xuXHRcdHJldHVybiArYCR7Zml4RmxvYXQobnVtKX1lJHtleHB9YDtcblx0fVxuXG5cdHJldHVybiByb3VuZERlYyh2YWwsIGxlbik7XG59O1xuXG5mdW5jdGlvbiBpbmNyUm91bmQobnVtLCBpbmNyKSB7XG5cdHJldHVybiBmaXhGbG9hdChyb3VuZERlYyhmaXhGbG9hdChudW0vaW5jcikpKmluY3IpO1xufVxuXG5mdW5jdGlvbiBpbmNyUm91bmRVcChudW0sIGluY3IpIHtcblx0cmV0dXJuIGZpeEZsb2F0KGNlaWwoZml4RmxvYXQobnVtL2luY3IpKSppbmNyKTtcbn1cblxuZnVuY3Rpb24gaW5jclJvdW5kRG4obnVtLCBpbmNyKSB7XG5cdHJldHVybiBmaXhGbG9hdChmbG9vcihmaXhGbG9hdChudW0vaW5jcikpKmluY3IpO1xufVxuXG4vLyBodHRwczovL3N0YWNrb3ZlcmZsb3cuY29tL2EvNDg3NjQ0MzZcbi8vIHJvdW5kcyBoYWxmIGF3YXkgZnJvbSB6ZXJvXG5mdW5jdGlvbiByb3VuZERlYyh2YWwsIGRlYyA9IDApIHtcblx0aWYgKGlzSW50KHZhbCkpXG5cdFx0cmV0dXJuIHZhbDtcbi8vXHRlbHNlIGlmIChkZWMgPT0gMClcbi8vXHRcdHJldHVybiByb3VuZCh2YWwpO1xuXG5cdGxldCBwID0gMTAgKiogZGVjO1xuXHRsZXQgbiA9ICh2YWwgKiBwKSAqICgxICsgTnVtYmVyLkVQU0lMT04pO1xuXHRyZXR1cm4gcm91bmQobikgLyBwO1xufVxuXG5jb25zdCBmaXhlZERlYyA9IG5ldyBNYXAoKTtcblxuZnVuY3Rpb24gZ3Vlc3NEZWMobnVtKSB7XG5cdHJldHVybiAoKFwiXCIrbnVtKS5zcGxpdChcIi5cIilbMV0gfHwgXCJcIikubGVuZ3RoO1xufVxuXG5mdW5jdGlvbiBnZW5JbmNycyhiYXNlLCBtaW5FeHAsIG1heEV4cCwgbXVsdHMpIHtcblx0bGV0IGluY3JzID0gW107XG5cblx0bGV0IG11bHREZWMgPSBtdWx0cy5tYXAoZ3Vlc3NEZWMpO1xuXG5cdGZvciAobGV0IGV4cCA9IG1pbkV4cDsgZXhwIDwgbWF4RXhwOyBleHArKykge1xuXHRcdGxldCBleHBhID0gYWJzKGV4cCk7XG5cdFx0bGV0IG1hZyA9IHJvdW5kRGVjKHBvdyhiYXNlLCBleHApLCBleHBhKTtcblxuXHRcdGZvciAobGV0IGkgPSAwOyBpIDwgbXVsdHMubGVuZ3RoOyBpKyspIHtcblx0XHRcdGxldCBfaW5jciA9IGJhc2UgPT0gMTAgPyArYCR7bXVsdHNbaV19ZSR7ZXhwfWAgOiBtdWx0c1tpXSAqIG1hZztcblx0XHRcdGxldCBkZWMgPSAoZXhwID49IDAgPyAwIDogZXhwYSkgKyAoZXhwID49IG11bHREZWNbaV0gPyAwIDogbXVsdERlY1tpXSk7XG5cdFx0XHRsZXQgaW5jciA9IGJhc2UgPT0gMTAgPyBfaW5jciA6IHJvdW5kRGVjKF9pbmNyLCBkZWMpO1xuXHRcdFx0aW5jcnMucHVzaChpbmNyKTtcblx0XHRcdGZpeGVkRGVjLnNldChpbmNyLCBkZWMpO1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiBpbmNycztcbn1cblxuLy9leHBvcnQgY29uc3QgYXNzaWduID0gT2JqZWN0LmFzc2lnbjtcblxuY29uc3QgRU1QVFlfT0JKID0ge307XG5jb25zdCBFTVBUWV9BUlIgPSBbXTtcblxuY29uc3QgbnVsbE51bGxUdXBsZSA9IFtudWxsLCBudWxsXTtcblxuY29uc3QgaXNBcnIgPSBBcnJheS5pc0FycmF5O1xuY29uc3QgaXNJbnQgPSBOdW1iZXIuaXNJbnRlZ2VyO1xuY29uc3QgaXNVbmRlZiA9IHYgPT4gdiA9PT0gdm9pZCAwO1xuXG5mdW5jdGlvbiBpc1N0cih2KSB7XG5cdHJldHVybiB0eXBlb2YgdiA9PSAnc3RyaW5nJztcbn1cblxuZnVuY3Rpb24gaXNPYmoodikge1xuXHRsZXQgaXMgPSBmYWxzZTtcblxuXHRpZiAodiAhPSBudWxsKSB7XG5cdFx0bGV0IGMgPSB2LmNvbnN0cnVjdG9yO1xuXHRcdGlzID0gYyA9PSBudWxsIHx8IGMgPT0gT2JqZWN0O1xuXHR9XG5cblx0cmV0dXJuIGlzO1xufVxuXG5mdW5jdGlvbiBmYXN0SXNPYmoodikge1xuXHRyZXR1cm4gdiAhPSBudWxsICYmIHR5cGVvZiB2ID09ICdvYmplY3QnO1xufVxuXG5jb25zdCBUeXBlZEFycmF5ID0gT2JqZWN0LmdldFByb3RvdHlwZU9mKFVpbnQ4QXJyYXkpO1xuXG5jb25zdCBfX3Byb3RvX18gPSBcIl9fcHJvdG9fX1wiO1xuXG5mdW5jdGlvbiBjb3B5KG8sIF9pc09iaiA9IGlzT2JqKSB7XG5cdGxldCBvdXQ7XG5cblx0aWYgKGlzQXJyKG8pKSB7XG5cdFx0bGV0IHZhbCA9IG8uZmluZCh2ID0+IHYgIT0gbnVsbCk7XG5cblx0XHRpZiAoaXNBcnIodmFsKSB8fCBfaXNPYmoodmFsKSkge1xuXHRcdFx0b3V0ID0gQXJyYXkoby5sZW5ndGgpO1xuXHRcdFx0Zm9yIChsZXQgaSA9IDA7IGkgPCBvLmxlbmd0aDsgaSsrKVxuXHRcdFx0XHRvdXRbaV0gPSBjb3B5KG9baV0sIF9pc09iaik7XG5cdFx0fVxuXHRcdGVsc2Vcblx0XHRcdG91dCA9IG8uc2xpY2UoKTtcblx0fVxuXHRlbHNlIGlmIChvIGluc3RhbmNlb2YgVHlwZWRBcnJheSkgLy8gYWxzbyAoQXJyYXlCdWZmZXIuaXNWaWV3KG8pICYmICEobyBpbnN0YW5jZW9mIERhdGFWaWV3KSlcblx0XHRvdXQgPSBvLnNsaWNlKCk7XG5cdGVsc2UgaWYgKF9pc09iaihvKSkge1xuXHRcdG91dCA9IHt9O1xuXHRcdGZvciAobGV0IGsgaW4gbykge1xuXHRcdFx0aWYgKGsgIT0gX19wcm90b19fKVxuXHRcdFx0XHRvdXRba10gPSBjb3B5KG9ba10sIF9pc09iaik7XG5cdFx0fVxuXHR9XG5cdGVsc2Vcblx0XHRvdXQgPSBvO1xuXG5cdHJldHVybiBvdXQ7XG59XG5cbmZ1bmN0aW9uIGFzc2lnbih0YXJnKSB7XG5cdGxldCBhcmdzID0gYXJndW1lbnRzO1xuXG5cdGZvciAobGV0IGkgPSAxOyBpIDwgYXJncy5sZW5ndGg7IGkrKykge1xuXHRcdGxldCBzcmMgPSBhcmdzW2ldO1xuXG5cdFx0Zm9yIChsZXQga2V5IGluIHNyYykge1xuXHRcdFx0aWYgKGtleSAhPSBfX3Byb3RvX18pIHtcblx0XHRcdFx0aWYgKGlzT2JqKHRhcmdba2V5XSkpXG5cdFx0XHRcdFx0YXNzaWduKHRhcmdba2V5XSwgY29weShzcmNba2V5XSkpO1xuXHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0dGFyZ1trZXldID0gY29weShzcmNba2V5XSk7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIHRhcmc7XG59XG5cbi8vIG51bGxNb2Rlc1xuY29uc3QgTlVMTF9SRU1PVkUgPSAwOyAgLy8gbnVsbHMgYXJlIGNvbnZlcnRlZCB0byB1bmRlZmluZWQgKGUuZy4gZm9yIHNwYW5HYXBzOiB0cnVlKVxuY29uc3QgTlVMTF9SRVRBSU4gPSAxOyAgLy8gbnVsbHMgYXJlIHJldGFpbmVkLCB3aXRoIGFsaWdubWVudCBhcnRpZmFjdHMgc2V0IHRvIHVuZGVmaW5lZCAoZGVmYXVsdClcbmNvbnN0IE5VTExfRVhQQU5EID0gMjsgIC8vIG51bGxzIGFyZSBleHBhbmRlZCB0byBpbmNsdWRlIGFueSBhZGphY2VudCBhbGlnbm1lbnQgYXJ0aWZhY3RzXG5cbi8vIHNldHMgdW5kZWZpbmVkIHZhbHVlcyB0byBudWxscyB3aGVuIGFkamFjZW50IHRvIGV4aXN0aW5nIG51bGxzIChtaW5lc3dlZXBlcilcbmZ1bmN0aW9uIG51bGxFeHBhbmQoeVZhbHMsIG51bGxJZHhzLCBhbGlnbmVkTGVuKSB7XG5cdGZvciAobGV0IGkgPSAwLCB4aSwgbGFzdE51bGxJZHggPSAtMTsgaSA8IG51bGxJZHhzLmxlbmd0aDsgaSsrKSB7XG5cdFx0bGV0IG51bGxJZHggPSBudWxsSWR4c1tpXTtcblxuXHRcdGlmIChudWxsSWR4ID4gbGFzdE51bGxJZHgpIHtcblx0XHRcdHhpID0gbnVsbElkeCAtIDE7XG5cdFx0XHR3aGlsZSAoeGkgPj0gMCAmJiB5VmFsc1t4aV0gPT0gbnVsbClcblx0XHRcdFx0eVZhbHNbeGktLV0gPSBudWxsO1xuXG5cdFx0XHR4aSA9IG51bGxJZHggKyAxO1xuXHRcdFx0d2hpbGUgKHhpIDwgYWxpZ25lZExlbiAmJiB5VmFsc1t4aV0gPT0gbnVsbClcblx0XHRcdFx0eVZhbHNbbGFzdE51bGxJZHggPSB4aSsrXSA9IG51bGw7XG5cdFx0fVxuXHR9XG59XG5cbi8vIG51bGxNb2RlcyBpcyBhIHRhYmxlcy1tYXRjaGVkIGFycmF5IGluZGljYXRpbmcgaG93IHRvIHRyZWF0IG51bGxzIGluIGVhY2ggc2VyaWVzXG4vLyBvdXRwdXQgaXMgc29ydGVkIEFTQyBvbiB0aGUgam9pbmVkIGZpZWxkICh0YWJsZVswXSkgYW5kIGR1cGxpY2F0ZSBqb2luIHZhbHVlcyBhcmUgY29sbGFwc2VkXG5mdW5jdGlvbiBqb2luKHRhYmxlcywgbnVsbE1vZGVzKSB7XG5cdGlmIChhbGxIZWFkZXJzU2FtZSh0YWJsZXMpKSB7XG5cdC8vXHRjb25zb2xlLmxvZygnY2hlYXAgam9pbiEnKTtcblxuXHRcdGxldCB0YWJsZSA9IHRhYmxlc1swXS5zbGljZSgpO1xuXG5cdFx0Zm9yIChsZXQgaSA9IDE7IGkgPCB0YWJsZXMubGVuZ3RoOyBpKyspXG5cdFx0XHR0YWJsZS5wdXNoKC4uLnRhYmxlc1tpXS5zbGljZSgxKSk7XG5cblx0XHRpZiAoIWlzQXNjKHRhYmxlWzBdKSlcblx0XHRcdHRhYmxlID0gc29ydENvbHModGFibGUpO1xuXG5cdFx0cmV0dXJuIHRhYmxlO1xuXHR9XG5cblx0bGV0IHhWYWxzID0gbmV3IFNldCgpO1xuXG5cdGZvciAobGV0IHRpID0gMDsgdGkgPCB0YWJsZXMubGVuZ3RoOyB0aSsrKSB7XG5cdFx0bGV0IHQgPSB0YWJsZXNbdGldO1xuXHRcdGxldCB4cyA9IHRbMF07XG5cdFx0bGV0IGxlbiA9IHhzLmxlbmd0aDtcblxuXHRcdGZvciAobGV0IGkgPSAwOyBpIDwgbGVuOyBpKyspXG5cdFx0XHR4VmFscy5hZGQoeHNbaV0pO1xuXHR9XG5cblx0bGV0IGRhdGEgPSBbQXJyYXkuZnJvbSh4VmFscykuc29ydCgoYSwgYikgPT4gYSAtIGIpXTtcblxuXHRsZXQgYWxpZ25lZExlbiA9IGRhdGFbMF0ubGVuZ3RoO1xuXG5cdGxldCB4SWR4cyA9IG5ldyBNYXAoKTtcblxuXHRmb3IgKGxldCBpID0gMDsgaSA8IGFsaWduZWRMZW47IGkrKylcblx0XHR4SWR4cy5zZXQoZGF0YVswXVtpXSwgaSk7XG5cblx0Zm9yIChsZXQgdGkgPSAwOyB0aSA8IHRhYmxlcy5sZW5ndGg7IHRpKyspIHtcblx0XHRsZXQgdCA9IHRhYmxlc1t0aV07XG5cdFx0bGV0IHhzID0gdFswXTtcblxuXHRcdGZvciAobGV0IHNpID0gMTsgc2kgPCB0Lmxlbmd0aDsgc2krKykge1xuXHRcdFx0bGV0IHlzID0gdFtzaV07XG5cblx0XHRcdGxldCB5VmFscyA9IEFycmF5KGFsaWduZWRMZW4pLmZpbGwodW5kZWZpbmVkKTtcblxuXHRcdFx0bGV0IG51bGxNb2RlID0gbnVsbE1vZGVzID8gbnVsbE1vZGVzW3RpXVtzaV0gOiBOVUxMX1JFVEFJTjtcblxuXHRcdFx0bGV0IG51bGxJZHhzID0gW107XG5cblx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgeXMubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0bGV0IHlWYWwgPSB5c1tpXTtcblx0XHRcdFx0bGV0IGFsaWduZWRJZHggPSB4SWR4cy5nZXQoeHNbaV0pO1xuXG5cdFx0XHRcdGlmICh5VmFsID09PSBudWxsKSB7XG5cdFx0XHRcdFx0aWYgKG51bGxNb2RlICE9IE5VTExfUkVNT1ZFKSB7XG5cdFx0XHRcdFx0XHR5VmFsc1thbGlnbmVkSWR4XSA9IHlWYWw7XG5cblx0XHRcdFx0XHRcdGlmIChudWxsTW9kZSA9PSBOVUxMX0VYUEFORClcblx0XHRcdFx0XHRcdFx0bnVsbElkeHMucHVzaChhbGlnbmVkSWR4KTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdHlWYWxzW2FsaWduZWRJZHhdID0geVZhbDtcblx0XHRcdH1cblxuXHRcdFx0bnVsbEV4cGFuZCh5VmFscywgbnVsbElkeHMsIGFsaWduZWRMZW4pO1xuXG5cdFx0XHRkYXRhLnB1c2goeVZhbHMpO1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiBkYXRhO1xufVxuXG5jb25zdCBtaWNyb1Rhc2sgPSB0eXBlb2YgcXVldWVNaWNyb3Rhc2sgPT0gXCJ1bmRlZmluZWRcIiA/IGZuID0+IFByb21pc2UucmVzb2x2ZSgpLnRoZW4oZm4pIDogcXVldWVNaWNyb3Rhc2s7XG5cbi8vIFRPRE86IGh0dHBzOi8vZ2l0aHViLmNvbS9keS9zb3J0LWlkcyAofjJ4IGZhc3RlciBmb3IgMWU1KyBhcnJheXMpXG5mdW5jdGlvbiBzb3J0Q29scyh0YWJsZSkge1xuXHRsZXQgaGVhZCA9IHRhYmxlWzBdO1xuXHRsZXQgcmxlbiA9IGhlYWQubGVuZ3RoO1xuXG5cdGxldCBpZHhzID0gQXJyYXkocmxlbik7XG5cdGZvciAobGV0IGkgPSAwOyBpIDwgaWR4cy5sZW5ndGg7IGkrKylcblx0XHRpZHhzW2ldID0gaTtcblxuXHRpZHhzLnNvcnQoKGkwLCBpMSkgPT4gaGVhZFtpMF0gLSBoZWFkW2kxXSk7XG5cblx0bGV0IHRhYmxlMiA9IFtdO1xuXHRmb3IgKGxldCBpID0gMDsgaSA8IHRhYmxlLmxlbmd0aDsgaSsrKSB7XG5cdFx0bGV0IHJvdyA9IHRhYmxlW2ldO1xuXHRcdGxldCByb3cyID0gQXJyYXkocmxlbik7XG5cblx0XHRmb3IgKGxldCBqID0gMDsgaiA8IHJsZW47IGorKylcblx0XHRcdHJvdzJbal0gPSByb3dbaWR4c1tqXV07XG5cblx0XHR0YWJsZTIucHVzaChyb3cyKTtcblx0fVxuXG5cdHJldHVybiB0YWJsZTI7XG59XG5cbi8vIHRlc3QgaWYgd2UgY2FuIGRvIGNoZWFwIGpvaW4gKGFsbCBqb2luIGZpZWxkcyBzYW1lKVxuZnVuY3Rpb24gYWxsSGVhZGVyc1NhbWUodGFibGVzKSB7XG5cdGxldCB2YWxzMCA9IHRhYmxlc1swXVswXTtcblx0bGV0IGxlbjAgPSB2YWxzMC5sZW5ndGg7XG5cblx0Zm9yIChsZXQgaSA9IDE7IGkgPCB0YWJsZXMubGVuZ3RoOyBpKyspIHtcblx0XHRsZXQgdmFsczEgPSB0YWJsZXNbaV1bMF07XG5cblx0XHRpZiAodmFsczEubGVuZ3RoICE9IGxlbjApXG5cdFx0XHRyZXR1cm4gZmFsc2U7XG5cblx0XHRpZiAodmFsczEgIT0gdmFsczApIHtcblx0XHRcdGZvciAobGV0IGogPSAwOyBqIDwgbGVuMDsgaisrKSB7XG5cdFx0XHRcdGlmICh2YWxzMVtqXSAhPSB2YWxzMFtqXSlcblx0XHRcdFx0XHRyZXR1cm4gZmFsc2U7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIHRydWU7XG59XG5cbmZ1bmN0aW9uIGlzQXNjKHZhbHMsIHNhbXBsZXMgPSAxMDApIHtcblx0Y29uc3QgbGVuID0gdmFscy5sZW5ndGg7XG5cblx0Ly8gZW1wdHkgb3Igc2luZ2xlIHZhbHVlXG5cdGlmIChsZW4gPD0gMSlcblx0XHRyZXR1cm4gdHJ1ZTtcblxuXHQvLyBza2lwIGxlYWRpbmcgJiB0cmFpbGluZyBudWxsaXNoXG5cdGxldCBmaXJzdElkeCA9IDA7XG5cdGxldCBsYXN0SWR4ID0gbGVuIC0gMTtcblxuXHR3aGlsZSAoZmlyc3RJZHggPD0gbGFzdElkeCAmJiB2YWxzW2ZpcnN0SWR4XSA9PSBudWxsKVxuXHRcdGZpcnN0SWR4Kys7XG5cblx0d2hpbGUgKGxhc3RJZHggPj0gZmlyc3RJZHggJiYgdmFsc1tsYXN0SWR4XSA9PSBudWxsKVxuXHRcdGxhc3RJZHgtLTtcblxuXHQvLyBhbGwgbnVsbGlzaCBvciBvbmUgdmFsdWUgc3Vycm91bmRlZCBieSBudWxsaXNoXG5cdGlmIChsYXN0SWR4IDw9IGZpcnN0SWR4KVxuXHRcdHJldHVybiB0cnVlO1xuXG5cdGNvbnN0IHN0cmlkZSA9IG1heCgxLCBmbG9vcigobGFzdElkeCAtIGZpcnN0SWR4ICsgMSkgLyBzYW1wbGVzKSk7XG5cblx0Zm9yIChsZXQgcHJldlZhbCA9IHZhbHNbZmlyc3RJZHhdLCBpID0gZmlyc3RJZHggKyBzdHJpZGU7IGkgPD0gbGFzdElkeDsgaSArPSBzdHJpZGUpIHtcblx0XHRjb25zdCB2ID0gdmFsc1tpXTtcblxuXHRcdGlmICh2ICE9IG51bGwpIHtcblx0XHRcdGlmICh2IDw9IHByZXZWYWwpXG5cdFx0XHRcdHJldHVybiBmYWxzZTtcblxuXHRcdFx0cHJldlZhbCA9IHY7XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIHRydWU7XG59XG5cbmNvbnN0IG1vbnRocyA9IFtcblx0XCJKYW51YXJ5XCIsXG5cdFwiRmVicnVhcnlcIixcblx0XCJNYXJjaFwiLFxuXHRcIkFwcmlsXCIsXG5cdFwiTWF5XCIsXG5cdFwiSnVuZVwiLFxuXHRcIkp1bHlcIixcblx0XCJBdWd1c3RcIixcblx0XCJTZXB0ZW1iZXJcIixcblx0XCJPY3RvYmVyXCIsXG5cdFwiTm92ZW1iZXJcIixcblx0XCJEZWNlbWJlclwiLFxuXTtcblxuY29uc3QgZGF5cyA9IFtcblx0XCJTdW5kYXlcIixcblx0XCJNb25kYXlcIixcblx0XCJUdWVzZGF5XCIsXG5cdFwiV2VkbmVzZGF5XCIsXG5cdFwiVGh1cnNkYXlcIixcblx0XCJGcmlkYXlcIixcblx0XCJTYXR1cmRheVwiLFxuXTtcblxuZnVuY3Rpb24gc2xpY2UzKHN0cikge1xuXHRyZXR1cm4gc3RyLnNsaWNlKDAsIDMpO1xufVxuXG5jb25zdCBkYXlzMyA9IGRheXMubWFwKHNsaWNlMyk7XG5cbmNvbnN0IG1vbnRoczMgPSBtb250aHMubWFwKHNsaWNlMyk7XG5cbmNvbnN0IGVuZ05hbWVzID0ge1xuXHRNTU1NOiBtb250aHMsXG5cdE1NTTogIG1vbnRoczMsXG5cdFdXV1c6IGRheXMsXG5cdFdXVzogIGRheXMzLFxufTtcblxuZnVuY3Rpb24gemVyb1BhZDIoaW50KSB7XG5cdHJldHVybiAoaW50IDwgMTAgPyAnMCcgOiAnJykgKyBpbnQ7XG59XG5cbmZ1bmN0aW9uIHplcm9QYWQzKGludCkge1xuXHRyZXR1cm4gKGludCA8IDEwID8gJzAwJyA6IGludCA8IDEwMCA/ICcwJyA6ICcnKSArIGludDtcbn1cblxuLypcbmZ1bmN0aW9uIHN1ZmZpeChpbnQpIHtcblx0bGV0IG1vZDEwID0gaW50ICUgMTA7XG5cblx0cmV0dXJuIGludCArIChcblx0XHRtb2QxMCA9PSAxICYmIGludCAhPSAxMSA/IFwic3RcIiA6XG5cdFx0bW9kMTAgPT0gMiAmJiBpbnQgIT0gMTIgPyBcIm5kXCIgOlxuXHRcdG1vZDEwID09IDMgJiYgaW50ICE9IDEzID8gXCJyZFwiIDogXCJ0aFwiXG5cdCk7XG59XG4qL1xuXG5jb25zdCBzdWJzID0ge1xuXHQvLyAyMDE5XG5cdFlZWVk6XHRkID0+IGQuZ2V0RnVsbFllYXIoKSxcblx0Ly8gMTlcblx0WVk6XHRcdGQgPT4gKGQuZ2V0RnVsbFllYXIoKSsnJykuc2xpY2UoMiksXG5cdC8vIEp1bHlcblx0TU1NTTpcdChkLCBuYW1lcykgPT4gbmFtZXMuTU1NTVtkLmdldE1vbnRoKCldLFxuXHQvLyBKdWxcblx0TU1NOlx0KGQsIG5hbWVzKSA9PiBuYW1lcy5NTU1bZC5nZXRNb250aCgpXSxcblx0Ly8gMDdcblx0TU06XHRcdGQgPT4gemVyb1BhZDIoZC5nZXRNb250aCgpKzEpLFxuXHQvLyA3XG5cdE06XHRcdGQgPT4gZC5nZXRNb250aCgpKzEsXG5cdC8vIDA5XG5cdEREOlx0XHRkID0+IHplcm9QYWQyKGQuZ2V0RGF0ZSgpKSxcblx0Ly8gOVxuXHREOlx0XHRkID0+IGQuZ2V0RGF0ZSgpLFxuXHQvLyBNb25kYXlcblx0V1dXVzpcdChkLCBuYW1lcykgPT4gbmFtZXMuV1dXV1tkLmdldERheSgpXSxcblx0Ly8gTW9uXG5cdFdXVzpcdChkLCBuYW1lcykgPT4gbmFtZXMuV1dXW2QuZ2V0RGF5KCldLFxuXHQvLyAwM1xuXHRISDpcdFx0ZCA9PiB6ZXJvUGFkMihkLmdldEhvdXJzKCkpLFxuXHQvLyAzXG5cdEg6XHRcdGQgPT4gZC5nZXRIb3VycygpLFxuXHQvLyA5ICgxMmhyLCB1bnBhZGRlZClcblx0aDpcdFx0ZCA9PiB7bGV0IGggPSBkLmdldEhvdXJzKCk7IHJldHVybiBoID09IDAgPyAxMiA6IGggPiAxMiA/IGggLSAxMiA6IGg7fSxcblx0Ly8gQU1cblx0QUE6XHRcdGQgPT4gZC5nZXRIb3VycygpID49IDEyID8gJ1BNJyA6ICdBTScsXG5cdC8vIGFtXG5cdGFhOlx0XHRkID0+IGQuZ2V0SG91cnMoKSA+PSAxMiA/ICdwbScgOiAnYW0nLFxuXHQvLyBhXG5cdGE6XHRcdGQgPT4gZC5nZXRIb3VycygpID49IDEyID8gJ3AnIDogJ2EnLFxuXHQvLyAwOVxuXHRtbTpcdFx0ZCA9PiB6ZXJvUGFkMihkLmdldE1pbnV0ZXMoKSksXG5cdC8vIDlcblx0bTpcdFx0ZCA9PiBkLmdldE1pbnV0ZXMoKSxcblx0Ly8gMDlcblx0c3M6XHRcdGQgPT4gemVyb1BhZDIoZC5nZXRTZWNvbmRzKCkpLFxuXHQvLyA5XG5cdHM6XHRcdGQgPT4gZC5nZXRTZWNvbmRzKCksXG5cdC8vIDM3NFxuXHRmZmY6XHRkID0+IHplcm9QYWQzKGQuZ2V0TWlsbGlzZWNvbmRzKCkpLFxufTtcblxuZnVuY3Rpb24gZm10RGF0ZSh0cGwsIG5hbWVzKSB7XG5cdG5hbWVzID0gbmFtZXMgfHwgZW5nTmFtZXM7XG5cdGxldCBwYXJ0cyA9IFtdO1xuXG5cdGxldCBSID0gL1xceyhbYS16XSspXFx9fFtee10rL2dpLCBtO1xuXG5cdHdoaWxlIChtID0gUi5leGVjKHRwbCkpXG5cdFx0cGFydHMucHVzaChtWzBdWzBdID09ICd7JyA/IHN1YnNbbVsxXV0gOiBtWzBdKTtcblxuXHRyZXR1cm4gZCA9PiB7XG5cdFx0bGV0IG91dCA9ICcnO1xuXG5cdFx0Zm9yIChsZXQgaSA9IDA7IGkgPCBwYXJ0cy5sZW5ndGg7IGkrKylcblx0XHRcdG91dCArPSB0eXBlb2YgcGFydHNbaV0gPT0gXCJzdHJpbmdcIiA/IHBhcnRzW2ldIDogcGFydHNbaV0oZCwgbmFtZXMpO1xuXG5cdFx0cmV0dXJuIG91dDtcblx0fVxufVxuXG5jb25zdCBsb2NhbFR6ID0gbmV3IEludGwuRGF0ZVRpbWVGb3JtYXQoKS5yZXNvbHZlZE9wdGlvbnMoKS50aW1lWm9uZTtcblxuLy8gaHR0cHM6Ly9zdGFja292ZXJmbG93LmNvbS9xdWVzdGlvbnMvMTUxNDE3NjIvaG93LXRvLWluaXRpYWxpemUtYS1qYXZhc2NyaXB0LWRhdGUtdG8tYS1wYXJ0aWN1bGFyLXRpbWUtem9uZS81MzY1MjEzMSM1MzY1MjEzMVxuZnVuY3Rpb24gdHpEYXRlKGRhdGUsIHR6KSB7XG5cdGxldCBkYXRlMjtcblxuXHQvLyBwZXJmIG9wdGltaXphdGlvblxuXHRpZiAodHogPT0gJ1VUQycgfHwgdHogPT0gJ0V0Yy9VVEMnKVxuXHRcdGRhdGUyID0gbmV3IERhdGUoK2RhdGUgKyBkYXRlLmdldFRpbWV6b25lT2Zmc2V0KCkgKiA2ZTQpO1xuXHRlbHNlIGlmICh0eiA9PSBsb2NhbFR6KVxuXHRcdGRhdGUyID0gZGF0ZTtcblx0ZWxzZSB7XG5cdFx0ZGF0ZTIgPSBuZXcgRGF0ZShkYXRlLnRvTG9jYWxlU3RyaW5nKCdlbi1VUycsIHt0aW1lWm9uZTogdHp9KSk7XG5cdFx0ZGF0ZTIuc2V0TWlsbGlzZWNvbmRzKGRhdGUuZ2V0TWlsbGlzZWNvbmRzKCkpO1xuXHR9XG5cblx0cmV0dXJuIGRhdGUyO1xufVxuXG4vL2V4cG9ydCBjb25zdCBzZXJpZXMgPSBbXTtcblxuLy8gZGVmYXVsdCBmb3JtYXR0ZXJzOlxuXG5jb25zdCBvbmx5V2hvbGUgPSB2ID0+IHYgJSAxID09IDA7XG5cbmNvbnN0IGFsbE11bHRzID0gWzEsMiwyLjUsNV07XG5cbi8vIC4uLjAuMDEsIDAuMDIsIDAuMDI1LCAwLjA1LCAwLjEsIDAuMiwgMC4yNSwgMC41XG5jb25zdCBkZWNJbmNycyA9IGdlbkluY3JzKDEwLCAtMzIsIDAsIGFsbE11bHRzKTtcblxuLy8gMSwgMiwgMi41LCA1LCAxMCwgMjAsIDI1LCA1MC4uLlxuY29uc3Qgb25lSW5jcnMgPSBnZW5JbmNycygxMCwgMCwgMzIsIGFsbE11bHRzKTtcblxuLy8gMSwgMiwgICAgICA1LCAxMCwgMjAsIDI1LCA1MC4uLlxuY29uc3Qgd2hvbGVJbmNycyA9IG9uZUluY3JzLmZpbHRlcihvbmx5V2hvbGUpO1xuXG5jb25zdCBudW1JbmNycyA9IGRlY0luY3JzLmNvbmNhdChvbmVJbmNycyk7XG5cbmNvbnN0IE5MID0gXCJcXG5cIjtcblxuY29uc3QgeXl5eSAgICA9IFwie1lZWVl9XCI7XG5jb25zdCBOTHl5eXkgID0gTkwgKyB5eXl5O1xuY29uc3QgbWQgICAgICA9IFwie019L3tEfVwiO1xuY29uc3QgTkxtZCAgICA9IE5MICsgbWQ7XG5jb25zdCBOTG1keXkgID0gTkxtZCArIFwiL3tZWX1cIjtcblxuY29uc3QgYWEgICAgICA9IFwie2FhfVwiO1xuY29uc3QgaG1tICAgICA9IFwie2h9OnttbX1cIjtcbmNvbnN0IGhtbWFhICAgPSBobW0gKyBhYTtcbmNvbnN0IE5MaG1tYWEgPSBOTCArIGhtbWFhO1xuY29uc3Qgc3MgICAgICA9IFwiOntzc31cIjtcblxuY29uc3QgXyA9IG51bGw7XG5cbmZ1bmN0aW9uIGdlblRpbWVTdHVmZnMobXMpIHtcblx0bGV0XHRzICA9IG1zICogMWUzLFxuXHRcdG0gID0gcyAgKiA2MCxcblx0XHRoICA9IG0gICogNjAsXG5cdFx0ZCAgPSBoICAqIDI0LFxuXHRcdG1vID0gZCAgKiAzMCxcblx0XHR5ICA9IGQgICogMzY1O1xuXG5cdC8vIG1pbiBvZiAxZS0zIHByZXZlbnRzIHNldHRpbmcgYSB0ZW1wb3JhbCB4IHRpY2tzIHRvbyBzbWFsbCBzaW5jZSBEYXRlIG9iamVjdHMgY2Fubm90IGFkdmFuY2UgdGlja3Mgc21hbGxlciB0aGFuIDFtc1xuXHRsZXQgc3ViU2VjSW5jcnMgPSBtcyA9PSAxID8gZ2VuSW5jcnMoMTAsIDAsIDMsIGFsbE11bHRzKS5maWx0ZXIob25seVdob2xlKSA6IGdlbkluY3JzKDEwLCAtMywgMCwgYWxsTXVsdHMpO1xuXG5cdGxldCB0aW1lSW5jcnMgPSBzdWJTZWNJbmNycy5jb25jYXQoW1xuXHRcdC8vIG1pbnV0ZSBkaXZpc29ycyAoIyBvZiBzZWNzKVxuXHRcdHMsXG5cdFx0cyAqIDUsXG5cdFx0cyAqIDEwLFxuXHRcdHMgKiAxNSxcblx0XHRzICogMzAsXG5cdFx0Ly8gaG91ciBkaXZpc29ycyAoIyBvZiBtaW5zKVxuXHRcdG0sXG5cdFx0bSAqIDUsXG5cdFx0bSAqIDEwLFxuXHRcdG0gKiAxNSxcblx0XHRtICogMzAsXG5cdFx0Ly8gZGF5IGRpdmlzb3JzICgjIG9mIGhycylcblx0XHRoLFxuXHRcdGggKiAyLFxuXHRcdGggKiAzLFxuXHRcdGggKiA0LFxuXHRcdGggKiA2LFxuXHRcdGggKiA4LFxuXHRcdGggKiAxMixcblx0XHQvLyBtb250aCBkaXZpc29ycyBUT0RPOiBuZWVkIG1vcmU/XG5cdFx0ZCxcblx0XHRkICogMixcblx0XHRkICogMyxcblx0XHRkICogNCxcblx0XHRkICogNSxcblx0XHRkICogNixcblx0XHRkICogNyxcblx0XHRkICogOCxcblx0XHRkICogOSxcblx0XHRkICogMTAsXG5cdFx0ZCAqIDE1LFxuXHRcdC8vIHllYXIgZGl2aXNvcnMgKCMgbW9udGhzLCBhcHByb3gpXG5cdFx0bW8sXG5cdFx0bW8gKiAyLFxuXHRcdG1vICogMyxcblx0XHRtbyAqIDQsXG5cdFx0bW8gKiA2LFxuXHRcdC8vIGNlbnR1cnkgZGl2aXNvcnNcblx0XHR5LFxuXHRcdHkgKiAyLFxuXHRcdHkgKiA1LFxuXHRcdHkgKiAxMCxcblx0XHR5ICogMjUsXG5cdFx0eSAqIDUwLFxuXHRcdHkgKiAxMDAsXG5cdF0pO1xuXG5cdC8vIFswXTogICBtaW5pbXVtIG51bSBzZWNzIGluIHRoZSB0aWNrIGluY3Jcblx0Ly8gWzFdOiAgIGRlZmF1bHQgdGljayBmb3JtYXRcblx0Ly8gWzItN106IHJvbGxvdmVyIHRpY2sgZm9ybWF0c1xuXHQvLyBbOF06ICAgbW9kZTogMDogcmVwbGFjZSBbMV0gLT4gWzItN10sIDE6IGNvbmNhdCBbMV0gKyBbMi03XVxuXHRjb25zdCBfdGltZUF4aXNTdGFtcHMgPSBbXG5cdC8vICAgdGljayBpbmNyICAgIGRlZmF1bHQgICAgICAgICAgeWVhciAgICAgICAgICAgICAgICAgICAgbW9udGggICBkYXkgICAgICAgICAgICAgICAgICAgaG91ciAgICBtaW4gICAgICAgc2VjICAgbW9kZVxuXHRcdFt5LCAgICAgICAgICAgeXl5eSwgICAgICAgICAgICBfLCAgICAgICAgICAgICAgICAgICAgICBfLCAgICAgIF8sICAgICAgICAgICAgICAgICAgICBfLCAgICAgIF8sICAgICAgICBfLCAgICAgICAxXSxcblx0XHRbZCAqIDI4LCAgICAgIFwie01NTX1cIiwgICAgICAgICBOTHl5eXksICAgICAgICAgICAgICAgICBfLCAgICAgIF8sICAgICAgICAgICAgICAgICAgICBfLCAgICAgIF8sICAgICAgICBfLCAgICAgICAxXSxcblx0XHRbZCwgICAgICAgICAgIG1kLCAgICAgICAgICAgICAgTkx5eXl5LCAgICAgICAgICAgICAgICAgXywgICAgICBfLCAgICAgICAgICAgICAgICAgICAgXywgICAgICBfLCAgICAgICAgXywgICAgICAgMV0sXG5cdFx0W2gsICAgICAgICAgICBcIntofVwiICsgYWEsICAgICAgTkxtZHl5LCAgICAgICAgICAgICAgICAgXywgICAgICBOTG1kLCAgICAgICAgICAgICAgICAgXywgICAgICBfLCAgICAgICAgXywgICAgICAgMV0sXG5cdFx0W20sICAgICAgICAgICBobW1hYSwgICAgICAgICAgIE5MbWR5eSwgICAgICAgICAgICAgICAgIF8sICAgICAgTkxtZCwgICAgICAgICAgICAgICAgIF8sICAgICAgXywgICAgICAgIF8sICAgICAgIDFdLFxuXHRcdFtzLCAgICAgICAgICAgc3MsICAgICAgICAgICAgICBOTG1keXkgKyBcIiBcIiArIGhtbWFhLCAgIF8sICAgICAgTkxtZCArIFwiIFwiICsgaG1tYWEsICAgXywgICAgICBOTGhtbWFhLCAgXywgICAgICAgMV0sXG5cdFx0W21zLCAgICAgICAgICBzcyArIFwiLntmZmZ9XCIsICAgTkxtZHl5ICsgXCIgXCIgKyBobW1hYSwgICBfLCAgICAgIE5MbWQgKyBcIiBcIiArIGhtbWFhLCAgIF8sICAgICAgTkxobW1hYSwgIF8sICAgICAgIDFdLFxuXHRdO1xuXG5cdC8vIHRoZSBlbnN1cmVzIHRoYXQgYXhpcyB0aWNrcywgdmFsdWVzICYgZ3JpZCBhcmUgYWxpZ25lZCB0byBsb2dpY2FsIHRlbXBvcmFsIGJyZWFrcG9pbnRzIGFuZCBub3QgYW4gYXJiaXRyYXJ5IHRpbWVzdGFtcFxuXHQvLyBodHRwczovL3d3dy50aW1lYW5kZGF0ZS5jb20vdGltZS9kc3QvXG5cdC8vIGh0dHBzOi8vd3d3LnRpbWVhbmRkYXRlLmNvbS90aW1lL2RzdC8yMDE5Lmh0bWxcblx0Ly8gaHR0cHM6Ly93d3cuZXBvY2hjb252ZXJ0ZXIuY29tL3RpbWV6b25lc1xuXHRmdW5jdGlvbiB0aW1lQXhpc1NwbGl0cyh0ekRhdGUpIHtcblx0XHRyZXR1cm4gKHNlbGYsIGF4aXNJZHgsIHNjYWxlTWluLCBzY2FsZU1heCwgZm91bmRJbmNyLCBmb3VuZFNwYWNlKSA9PiB7XG5cdFx0XHRsZXQgc3BsaXRzID0gW107XG5cdFx0XHRsZXQgaXNZciA9IGZvdW5kSW5jciA+PSB5O1xuXHRcdFx0bGV0IGlzTW8gPSBmb3VuZEluY3IgPj0gbW8gJiYgZm91bmRJbmNyIDwgeTtcblxuXHRcdFx0Ly8gZ2V0IHRoZSB0aW1lem9uZS1hZGp1c3RlZCBkYXRlXG5cdFx0XHRsZXQgbWluRGF0ZSA9IHR6RGF0ZShzY2FsZU1pbik7XG5cdFx0XHRsZXQgbWluRGF0ZVRzID0gcm91bmREZWMobWluRGF0ZSAqIG1zLCAzKTtcblxuXHRcdFx0Ly8gZ2V0IHRzIG9mIDEyYW0gKHRoaXMgbGFuZHMgdXMgYXQgb3IgYmVmb3JlIHRoZSBvcmlnaW5hbCBzY2FsZU1pbilcblx0XHRcdGxldCBtaW5NaW4gPSBta0RhdGUobWluRGF0ZS5nZXRGdWxsWWVhcigpLCBpc1lyID8gMCA6IG1pbkRhdGUuZ2V0TW9udGgoKSwgaXNNbyB8fCBpc1lyID8gMSA6IG1pbkRhdGUuZ2V0RGF0ZSgpKTtcblx0XHRcdGxldCBtaW5NaW5UcyA9IHJvdW5kRGVjKG1pbk1pbiAqIG1zLCAzKTtcblxuXHRcdFx0aWYgKGlzTW8gfHwgaXNZcikge1xuXHRcdFx0XHRsZXQgbW9JbmNyID0gaXNNbyA/IGZvdW5kSW5jciAvIG1vIDogMDtcblx0XHRcdFx0bGV0IHlySW5jciA9IGlzWXIgPyBmb3VuZEluY3IgLyB5ICA6IDA7XG5cdFx0XHQvL1x0bGV0IHR6T2Zmc2V0ID0gc2NhbGVNaW4gLSBtaW5EYXRlVHM7XHRcdC8vIG5lZWRlZD9cblx0XHRcdFx0bGV0IHNwbGl0ID0gbWluRGF0ZVRzID09IG1pbk1pblRzID8gbWluRGF0ZVRzIDogcm91bmREZWMobWtEYXRlKG1pbk1pbi5nZXRGdWxsWWVhcigpICsgeXJJbmNyLCBtaW5NaW4uZ2V0TW9udGgoKSArIG1vSW5jciwgMSkgKiBtcywgMyk7XG5cdFx0XHRcdGxldCBzcGxpdERhdGUgPSBuZXcgRGF0ZShyb3VuZChzcGxpdCAvIG1zKSk7XG5cdFx0XHRcdGxldCBiYXNlWWVhciA9IHNwbGl0RGF0ZS5nZXRGdWxsWWVhcigpO1xuXHRcdFx0XHRsZXQgYmFzZU1vbnRoID0gc3BsaXREYXRlLmdldE1vbnRoKCk7XG5cblx0XHRcdFx0Zm9yIChsZXQgaSA9IDA7IHNwbGl0IDw9IHNjYWxlTWF4OyBpKyspIHtcblx0XHRcdFx0XHRsZXQgbmV4dCA9IG1rRGF0ZShiYXNlWWVhciArIHlySW5jciAqIGksIGJhc2VNb250aCArIG1vSW5jciAqIGksIDEpO1xuXHRcdFx0XHRcdGxldCBvZmZzID0gbmV4dCAtIHR6RGF0ZShyb3VuZERlYyhuZXh0ICogbXMsIDMpKTtcblxuXHRcdFx0XHRcdHNwbGl0ID0gcm91bmREZWMoKCtuZXh0ICsgb2ZmcykgKiBtcywgMyk7XG5cblx0XHRcdFx0XHRpZiAoc3BsaXQgPD0gc2NhbGVNYXgpXG5cdFx0XHRcdFx0XHRzcGxpdHMucHVzaChzcGxpdCk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHRcdGVsc2Uge1xuXHRcdFx0XHRsZXQgaW5jcjAgPSBmb3VuZEluY3IgPj0gZCA/IGQgOiBmb3VuZEluY3I7XG5cdFx0XHRcdGxldCB0ek9mZnNldCA9IGZsb29yKHNjYWxlTWluKSAtIGZsb29yKG1pbkRhdGVUcyk7XG5cdFx0XHRcdGxldCBzcGxpdCA9IG1pbk1pblRzICsgdHpPZmZzZXQgKyBpbmNyUm91bmRVcChtaW5EYXRlVHMgLSBtaW5NaW5UcywgaW5jcjApO1xuXHRcdFx0XHRzcGxpdHMucHVzaChzcGxpdCk7XG5cblx0XHRcdFx0bGV0IGRhdGUwID0gdHpEYXRlKHNwbGl0KTtcblxuXHRcdFx0XHRsZXQgcHJldkhvdXIgPSBkYXRlMC5nZXRIb3VycygpICsgKGRhdGUwLmdldE1pbnV0ZXMoKSAvIG0pICsgKGRhdGUwLmdldFNlY29uZHMoKSAvIGgpO1xuXHRcdFx0XHRsZXQgaW5jckhvdXJzID0gZm91bmRJbmNyIC8gaDtcblxuXHRcdFx0XHRsZXQgbWluU3BhY2UgPSBzZWxmLmF4ZXNbYXhpc0lkeF0uX3NwYWNlO1xuXHRcdFx0XHRsZXQgcGN0U3BhY2UgPSBmb3VuZFNwYWNlIC8gbWluU3BhY2U7XG5cblx0XHRcdFx0d2hpbGUgKDEpIHtcblx0XHRcdFx0XHRzcGxpdCA9IHJvdW5kRGVjKHNwbGl0ICsgZm91bmRJbmNyLCBtcyA9PSAxID8gMCA6IDMpO1xuXG5cdFx0XHRcdFx0aWYgKHNwbGl0ID4gc2NhbGVNYXgpXG5cdFx0XHRcdFx0XHRicmVhaztcblxuXHRcdFx0XHRcdGlmIChpbmNySG91cnMgPiAxKSB7XG5cdFx0XHRcdFx0XHRsZXQgZXhwZWN0ZWRIb3VyID0gZmxvb3Iocm91bmREZWMocHJldkhvdXIgKyBpbmNySG91cnMsIDYpKSAlIDI0O1xuXHRcdFx0XHRcdFx0bGV0IHNwbGl0RGF0ZSA9IHR6RGF0ZShzcGxpdCk7XG5cdFx0XHRcdFx0XHRsZXQgYWN0dWFsSG91ciA9IHNwbGl0RGF0ZS5nZXRIb3VycygpO1xuXG5cdFx0XHRcdFx0XHRsZXQgZHN0U2hpZnQgPSBhY3R1YWxIb3VyIC0gZXhwZWN0ZWRIb3VyO1xuXG5cdFx0XHRcdFx0XHRpZiAoZHN0U2hpZnQgPiAxKVxuXHRcdFx0XHRcdFx0XHRkc3RTaGlmdCA9IC0xO1xuXG5cdFx0XHRcdFx0XHRzcGxpdCAtPSBkc3RTaGlmdCAqIGg7XG5cblx0XHRcdFx0XHRcdHByZXZIb3VyID0gKHByZXZIb3VyICsgaW5jckhvdXJzKSAlIDI0O1xuXG5cdFx0XHRcdFx0XHQvLyBhZGQgYSB0aWNrIG9ubHkgaWYgaXQncyBmdXJ0aGVyIHRoYW4gNzAlIG9mIHRoZSBtaW4gYWxsb3dlZCBsYWJlbCBzcGFjaW5nXG5cdFx0XHRcdFx0XHRsZXQgcHJldlNwbGl0ID0gc3BsaXRzW3NwbGl0cy5sZW5ndGggLSAxXTtcblx0XHRcdFx0XHRcdGxldCBwY3RJbmNyID0gcm91bmREZWMoKHNwbGl0IC0gcHJldlNwbGl0KSAvIGZvdW5kSW5jciwgMyk7XG5cblx0XHRcdFx0XHRcdGlmIChwY3RJbmNyICogcGN0U3BhY2UgPj0gLjcpXG5cdFx0XHRcdFx0XHRcdHNwbGl0cy5wdXNoKHNwbGl0KTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0c3BsaXRzLnB1c2goc3BsaXQpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHRcdHJldHVybiBzcGxpdHM7XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIFtcblx0XHR0aW1lSW5jcnMsXG5cdFx0X3RpbWVBeGlzU3RhbXBzLFxuXHRcdHRpbWVBeGlzU3BsaXRzLFxuXHRdO1xufVxuXG5jb25zdCBbIHRpbWVJbmNyc01zLCBfdGltZUF4aXNTdGFtcHNNcywgdGltZUF4aXNTcGxpdHNNcyBdID0gZ2VuVGltZVN0dWZmcygxKTtcbmNvbnN0IFsgdGltZUluY3JzUywgIF90aW1lQXhpc1N0YW1wc1MsICB0aW1lQXhpc1NwbGl0c1MgIF0gPSBnZW5UaW1lU3R1ZmZzKDFlLTMpO1xuXG4vLyBiYXNlIDJcbmdlbkluY3JzKDIsIC01MywgNTMsIFsxXSk7XG5cbi8qXG5jb25zb2xlLmxvZyh7XG5cdGRlY0luY3JzLFxuXHRvbmVJbmNycyxcblx0d2hvbGVJbmNycyxcblx0bnVtSW5jcnMsXG5cdHRpbWVJbmNycyxcblx0Zml4ZWREZWMsXG59KTtcbiovXG5cbmZ1bmN0aW9uIHRpbWVBeGlzU3RhbXBzKHN0YW1wQ2ZnLCBmbXREYXRlKSB7XG5cdHJldHVybiBzdGFtcENmZy5tYXAocyA9PiBzLm1hcCgodiwgaSkgPT5cblx0XHRpID09IDAgfHwgaSA9PSA4IHx8IHYgPT0gbnVsbCA/IHYgOiBmbXREYXRlKGkgPT0gMSB8fCBzWzhdID09IDAgPyB2IDogc1sxXSArIHYpXG5cdCkpO1xufVxuXG4vLyBUT0RPOiB3aWxsIG5lZWQgdG8gYWNjZXB0IHNwYWNlc1tdIGFuZCBwdWxsIGluY3IgaW50byB0aGUgbG9vcCB3aGVuIGdyaWQgd2lsbCBiZSBub24tdW5pZm9ybSwgZWcgZm9yIGxvZyBzY2FsZXMuXG4vLyBjdXJyZW50bHkgd2UgaWdub3JlIHRoaXMgZm9yIG1vbnRocyBzaW5jZSB0aGV5J3JlICpuZWFybHkqIHVuaWZvcm0gYW5kIHRoZSBhZGRlZCBjb21wbGV4aXR5IGlzIG5vdCB3b3J0aCBpdFxuZnVuY3Rpb24gdGltZUF4aXNWYWxzKHR6RGF0ZSwgc3RhbXBzKSB7XG5cdHJldHVybiAoc2VsZiwgc3BsaXRzLCBheGlzSWR4LCBmb3VuZFNwYWNlLCBmb3VuZEluY3IpID0+IHtcblx0XHRsZXQgcyA9IHN0YW1wcy5maW5kKHMgPT4gZm91bmRJbmNyID49IHNbMF0pIHx8IHN0YW1wc1tzdGFtcHMubGVuZ3RoIC0gMV07XG5cblx0XHQvLyB0aGVzZSB0cmFjayBib3VuZGFyaWVzIHdoZW4gYSBmdWxsIGxhYmVsIGlzIG5lZWRlZCBhZ2FpblxuXHRcdGxldCBwcmV2WWVhcjtcblx0XHRsZXQgcHJldk1udGg7XG5cdFx0bGV0IHByZXZEYXRlO1xuXHRcdGxldCBwcmV2SG91cjtcblx0XHRsZXQgcHJldk1pbnM7XG5cdFx0bGV0IHByZXZTZWNzO1xuXG5cdFx0cmV0dXJuIHNwbGl0cy5tYXAoc3BsaXQgPT4ge1xuXHRcdFx0bGV0IGRhdGUgPSB0ekRhdGUoc3BsaXQpO1xuXG5cdFx0XHRsZXQgbmV3WWVhciA9IGRhdGUuZ2V0RnVsbFllYXIoKTtcblx0XHRcdGxldCBuZXdNbnRoID0gZGF0ZS5nZXRNb250aCgpO1xuXHRcdFx0bGV0IG5ld0RhdGUgPSBkYXRlLmdldERhdGUoKTtcblx0XHRcdGxldCBuZXdIb3VyID0gZGF0ZS5nZXRIb3VycygpO1xuXHRcdFx0bGV0IG5ld01pbnMgPSBkYXRlLmdldE1pbnV0ZXMoKTtcblx0XHRcdGxldCBuZXdTZWNzID0gZGF0ZS5nZXRTZWNvbmRzKCk7XG5cblx0XHRcdGxldCBzdGFtcCA9IChcblx0XHRcdFx0bmV3WWVhciAhPSBwcmV2WWVhciAmJiBzWzJdIHx8XG5cdFx0XHRcdG5ld01udGggIT0gcHJldk1udGggJiYgc1szXSB8fFxuXHRcdFx0XHRuZXdEYXRlICE9IHByZXZEYXRlICYmIHNbNF0gfHxcblx0XHRcdFx0bmV3SG91ciAhPSBwcmV2SG91ciAmJiBzWzVdIHx8XG5cdFx0XHRcdG5ld01pbnMgIT0gcHJldk1pbnMgJiYgc1s2XSB8fFxuXHRcdFx0XHRuZXdTZWNzICE9IHByZXZTZWNzICYmIHNbN10gfHxcblx0XHRcdFx0ICAgICAgICAgICAgICAgICAgICAgICBzWzFdXG5cdFx0XHQpO1xuXG5cdFx0XHRwcmV2WWVhciA9IG5ld1llYXI7XG5cdFx0XHRwcmV2TW50aCA9IG5ld01udGg7XG5cdFx0XHRwcmV2RGF0ZSA9IG5ld0RhdGU7XG5cdFx0XHRwcmV2SG91ciA9IG5ld0hvdXI7XG5cdFx0XHRwcmV2TWlucyA9IG5ld01pbnM7XG5cdFx0XHRwcmV2U2VjcyA9IG5ld1NlY3M7XG5cblx0XHRcdHJldHVybiBzdGFtcChkYXRlKTtcblx0XHR9KTtcblx0fVxufVxuXG4vLyBmb3Igd2hlbiBheGlzLnZhbHVlcyBpcyBkZWZpbmVkIGFzIGEgc3RhdGljIGZtdERhdGUgdGVtcGxhdGUgc3RyaW5nXG5mdW5jdGlvbiB0aW1lQXhpc1ZhbCh0ekRhdGUsIGRhdGVUcGwpIHtcblx0bGV0IHN0YW1wID0gZm10RGF0ZShkYXRlVHBsKTtcblx0cmV0dXJuIChzZWxmLCBzcGxpdHMsIGF4aXNJZHgsIGZvdW5kU3BhY2UsIGZvdW5kSW5jcikgPT4gc3BsaXRzLm1hcChzcGxpdCA9PiBzdGFtcCh0ekRhdGUoc3BsaXQpKSk7XG59XG5cbmZ1bmN0aW9uIG1rRGF0ZSh5LCBtLCBkKSB7XG5cdHJldHVybiBuZXcgRGF0ZSh5LCBtLCBkKTtcbn1cblxuZnVuY3Rpb24gdGltZVNlcmllc1N0YW1wKHN0YW1wQ2ZnLCBmbXREYXRlKSB7XG5cdHJldHVybiBmbXREYXRlKHN0YW1wQ2ZnKTtcbn1cbmNvbnN0IF90aW1lU2VyaWVzU3RhbXAgPSAne1lZWVl9LXtNTX0te0REfSB7aH06e21tfXthYX0nO1xuXG5mdW5jdGlvbiB0aW1lU2VyaWVzVmFsKHR6RGF0ZSwgc3RhbXApIHtcblx0cmV0dXJuIChzZWxmLCB2YWwsIHNlcmllc0lkeCwgZGF0YUlkeCkgPT4gZGF0YUlkeCA9PSBudWxsID8gTEVHRU5EX0RJU1AgOiBzdGFtcCh0ekRhdGUodmFsKSk7XG59XG5cbmZ1bmN0aW9uIGxlZ2VuZFN0cm9rZShzZWxmLCBzZXJpZXNJZHgpIHtcblx0bGV0IHMgPSBzZWxmLnNlcmllc1tzZXJpZXNJZHhdO1xuXHRyZXR1cm4gcy53aWR0aCA/IHMuc3Ryb2tlKHNlbGYsIHNlcmllc0lkeCkgOiBzLnBvaW50cy53aWR0aCA/IHMucG9pbnRzLnN0cm9rZShzZWxmLCBzZXJpZXNJZHgpIDogbnVsbDtcbn1cblxuZnVuY3Rpb24gbGVnZW5kRmlsbChzZWxmLCBzZXJpZXNJZHgpIHtcblx0cmV0dXJuIHNlbGYuc2VyaWVzW3Nlcmllc0lkeF0uZmlsbChzZWxmLCBzZXJpZXNJZHgpO1xufVxuXG5jb25zdCBsZWdlbmRPcHRzID0ge1xuXHRzaG93OiB0cnVlLFxuXHRsaXZlOiB0cnVlLFxuXHRpc29sYXRlOiBmYWxzZSxcblx0bW91bnQ6IG5vb3AsXG5cdG1hcmtlcnM6IHtcblx0XHRzaG93OiB0cnVlLFxuXHRcdHdpZHRoOiAyLFxuXHRcdHN0cm9rZTogbGVnZW5kU3Ryb2tlLFxuXHRcdGZpbGw6IGxlZ2VuZEZpbGwsXG5cdFx0ZGFzaDogXCJzb2xpZFwiLFxuXHR9LFxuXHRpZHg6IG51bGwsXG5cdGlkeHM6IG51bGwsXG5cdHZhbHVlczogW10sXG59O1xuXG5mdW5jdGlvbiBjdXJzb3JQb2ludFNob3coc2VsZiwgc2kpIHtcblx0bGV0IG8gPSBzZWxmLmN1cnNvci5wb2ludHM7XG5cblx0bGV0IHB0ID0gcGxhY2VEaXYoKTtcblxuXHRsZXQgc2l6ZSA9IG8uc2l6ZShzZWxmLCBzaSk7XG5cdHNldFN0eWxlUHgocHQsIFdJRFRILCBzaXplKTtcblx0c2V0U3R5bGVQeChwdCwgSEVJR0hULCBzaXplKTtcblxuXHRsZXQgbWFyID0gc2l6ZSAvIC0yO1xuXHRzZXRTdHlsZVB4KHB0LCBcIm1hcmdpbkxlZnRcIiwgbWFyKTtcblx0c2V0U3R5bGVQeChwdCwgXCJtYXJnaW5Ub3BcIiwgbWFyKTtcblxuXHRsZXQgd2lkdGggPSBvLndpZHRoKHNlbGYsIHNpLCBzaXplKTtcblx0d2lkdGggJiYgc2V0U3R5bGVQeChwdCwgXCJib3JkZXJXaWR0aFwiLCB3aWR0aCk7XG5cblx0cmV0dXJuIHB0O1xufVxuXG5mdW5jdGlvbiBjdXJzb3JQb2ludEZpbGwoc2VsZiwgc2kpIHtcblx0bGV0IHNwID0gc2VsZi5zZXJpZXNbc2ldLnBvaW50cztcblx0cmV0dXJuIHNwLl9maWxsIHx8IHNwLl9zdHJva2U7XG59XG5cbmZ1bmN0aW9uIGN1cnNvclBvaW50U3Ryb2tlKHNlbGYsIHNpKSB7XG5cdGxldCBzcCA9IHNlbGYuc2VyaWVzW3NpXS5wb2ludHM7XG5cdHJldHVybiBzcC5fc3Ryb2tlIHx8IHNwLl9maWxsO1xufVxuXG5mdW5jdGlvbiBjdXJzb3JQb2ludFNpemUoc2VsZiwgc2kpIHtcblx0bGV0IHNwID0gc2VsZi5zZXJpZXNbc2ldLnBvaW50cztcblx0cmV0dXJuIHNwLnNpemU7XG59XG5cbmNvbnN0IG1vdmVUdXBsZSA9IFswLDBdO1xuXG5mdW5jdGlvbiBjdXJzb3JNb3ZlKHNlbGYsIG1vdXNlTGVmdDEsIG1vdXNlVG9wMSkge1xuXHRtb3ZlVHVwbGVbMF0gPSBtb3VzZUxlZnQxO1xuXHRtb3ZlVHVwbGVbMV0gPSBtb3VzZVRvcDE7XG5cdHJldHVybiBtb3ZlVHVwbGU7XG59XG5cbmZ1bmN0aW9uIGZpbHRCdG4wKHNlbGYsIHRhcmcsIGhhbmRsZSwgb25seVRhcmcgPSB0cnVlKSB7XG5cdHJldHVybiBlID0+IHtcblx0XHRlLmJ1dHRvbiA9PSAwICYmICghb25seVRhcmcgfHwgZS50YXJnZXQgPT0gdGFyZykgJiYgaGFuZGxlKGUpO1xuXHR9O1xufVxuXG5mdW5jdGlvbiBmaWx0VGFyZyhzZWxmLCB0YXJnLCBoYW5kbGUsIG9ubHlUYXJnID0gdHJ1ZSkge1xuXHRyZXR1cm4gZSA9PiB7XG5cdFx0KCFvbmx5VGFyZyB8fCBlLnRhcmdldCA9PSB0YXJnKSAmJiBoYW5kbGUoZSk7XG5cdH07XG59XG5cbmNvbnN0IGN1cnNvck9wdHMgPSB7XG5cdHNob3c6IHRydWUsXG5cdHg6IHRydWUsXG5cdHk6IHRydWUsXG5cdGxvY2s6IGZhbHNlLFxuXHRtb3ZlOiBjdXJzb3JNb3ZlLFxuXHRwb2ludHM6IHtcblx0XHRvbmU6ICAgIGZhbHNlLFxuXHRcdHNob3c6ICAgY3Vyc29yUG9pbnRTaG93LFxuXHRcdHNpemU6ICAgY3Vyc29yUG9pbnRTaXplLFxuXHRcdHdpZHRoOiAgMCxcblx0XHRzdHJva2U6IGN1cnNvclBvaW50U3Ryb2tlLFxuXHRcdGZpbGw6ICAgY3Vyc29yUG9pbnRGaWxsLFxuXHR9LFxuXG5cdGJpbmQ6IHtcblx0XHRtb3VzZWRvd246ICAgZmlsdEJ0bjAsXG5cdFx0bW91c2V1cDogICAgIGZpbHRCdG4wLFxuXHRcdGNsaWNrOiAgICAgICBmaWx0QnRuMCwgLy8gbGVnZW5kIGNsaWNrcywgbm90IC51LW92ZXIgY2xpY2tzXG5cdFx0ZGJsY2xpY2s6ICAgIGZpbHRCdG4wLFxuXG5cdFx0bW91c2Vtb3ZlOiAgIGZpbHRUYXJnLFxuXHRcdG1vdXNlbGVhdmU6ICBmaWx0VGFyZyxcblx0XHRtb3VzZWVudGVyOiAgZmlsdFRhcmcsXG5cdH0sXG5cblx0ZHJhZzoge1xuXHRcdHNldFNjYWxlOiB0cnVlLFxuXHRcdHg6IHRydWUsXG5cdFx0eTogZmFsc2UsXG5cdFx0ZGlzdDogMCxcblx0XHR1bmk6IG51bGwsXG5cdFx0Y2xpY2s6IChzZWxmLCBlKSA9PiB7XG5cdFx0Ly9cdGUucHJldmVudERlZmF1bHQoKTtcblx0XHRcdGUuc3RvcFByb3BhZ2F0aW9uKCk7XG5cdFx0XHRlLnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpO1xuXHRcdH0sXG5cdFx0X3g6IGZhbHNlLFxuXHRcdF95OiBmYWxzZSxcblx0fSxcblxuXHRmb2N1czoge1xuXHRcdGRpc3Q6IChzZWxmLCBzZXJpZXNJZHgsIGRhdGFJZHgsIHZhbFBvcywgY3VyUG9zKSA9PiB2YWxQb3MgLSBjdXJQb3MsXG5cdFx0cHJveDogLTEsXG5cdFx0YmlhczogMCxcblx0fSxcblxuXHRob3Zlcjoge1xuXHRcdHNraXA6IFt2b2lkIDBdLFxuXHRcdHByb3g6IG51bGwsXG5cdFx0YmlhczogMCxcblx0fSxcblxuXHRsZWZ0OiAtMTAsXG5cdHRvcDogLTEwLFxuXHRpZHg6IG51bGwsXG5cdGRhdGFJZHg6IG51bGwsXG5cdGlkeHM6IG51bGwsXG5cblx0ZXZlbnQ6IG51bGwsXG59O1xuXG5jb25zdCBheGlzTGluZXMgPSB7XG5cdHNob3c6IHRydWUsXG5cdHN0cm9rZTogXCJyZ2JhKDAsMCwwLDAuMDcpXCIsXG5cdHdpZHRoOiAyLFxuLy9cdGRhc2g6IFtdLFxufTtcblxuY29uc3QgZ3JpZCA9IGFzc2lnbih7fSwgYXhpc0xpbmVzLCB7XG5cdGZpbHRlcjogcmV0QXJnMSxcbn0pO1xuXG5jb25zdCB0aWNrcyA9IGFzc2lnbih7fSwgZ3JpZCwge1xuXHRzaXplOiAxMCxcbn0pO1xuXG5jb25zdCBib3JkZXIgPSBhc3NpZ24oe30sIGF4aXNMaW5lcywge1xuXHRzaG93OiBmYWxzZSxcbn0pO1xuXG5jb25zdCBmb250ICAgICAgPSAnMTJweCBzeXN0ZW0tdWksIC1hcHBsZS1zeXN0ZW0sIFwiU2Vnb2UgVUlcIiwgUm9ib3RvLCBcIkhlbHZldGljYSBOZXVlXCIsIEFyaWFsLCBcIk5vdG8gU2Fuc1wiLCBzYW5zLXNlcmlmLCBcIkFwcGxlIENvbG9yIEVtb2ppXCIsIFwiU2Vnb2UgVUkgRW1vamlcIiwgXCJTZWdvZSBVSSBTeW1ib2xcIiwgXCJOb3RvIENvbG9yIEVtb2ppXCInO1xuY29uc3QgbGFiZWxGb250ID0gXCJib2xkIFwiICsgZm9udDtcbmNvbnN0IGxpbmVHYXAgPSAxLjU7XHQvLyBmb250LXNpemUgbXVsdGlwbGllclxuXG5jb25zdCB4QXhpc09wdHMgPSB7XG5cdHNob3c6IHRydWUsXG5cdHNjYWxlOiBcInhcIixcblx0c3Ryb2tlOiBoZXhCbGFjayxcblx0c3BhY2U6IDUwLFxuXHRnYXA6IDUsXG5cdGFsaWduVG86IDEsXG5cdHNpemU6IDUwLFxuXHRsYWJlbEdhcDogMCxcblx0bGFiZWxTaXplOiAzMCxcblx0bGFiZWxGb250LFxuXHRzaWRlOiAyLFxuLy9cdGNsYXNzOiBcIngtdmFsc1wiLFxuLy9cdGluY3JzOiB0aW1lSW5jcnMsXG4vL1x0dmFsdWVzOiB0aW1lVmFscyxcbi8vXHRmaWx0ZXI6IHJldEFyZzEsXG5cdGdyaWQsXG5cdHRpY2tzLFxuXHRib3JkZXIsXG5cdGZvbnQsXG5cdGxpbmVHYXAsXG5cdHJvdGF0ZTogMCxcbn07XG5cbmNvbnN0IG51bVNlcmllc0xhYmVsID0gXCJWYWx1ZVwiO1xuY29uc3QgdGltZVNlcmllc0xhYmVsID0gXCJUaW1lXCI7XG5cbmNvbnN0IHhTZXJpZXNPcHRzID0ge1xuXHRzaG93OiB0cnVlLFxuXHRzY2FsZTogXCJ4XCIsXG5cdGF1dG86IGZhbHNlLFxuXHRzb3J0ZWQ6IDEsXG4vL1x0bGFiZWw6IFwiVGltZVwiLFxuLy9cdHZhbHVlOiB2ID0+IHN0YW1wKG5ldyBEYXRlKHYgKiAxZTMpKSxcblxuXHQvLyBpbnRlcm5hbCBjYWNoZXNcblx0bWluOiBpbmYsXG5cdG1heDogLWluZixcblx0aWR4czogW10sXG59O1xuXG5mdW5jdGlvbiBudW1BeGlzVmFscyhzZWxmLCBzcGxpdHMsIGF4aXNJZHgsIGZvdW5kU3BhY2UsIGZvdW5kSW5jcikge1xuXHRyZXR1cm4gc3BsaXRzLm1hcCh2ID0+IHYgPT0gbnVsbCA/IFwiXCIgOiBmbXROdW0odikpO1xufVxuXG5mdW5jdGlvbiBudW1BeGlzU3BsaXRzKHNlbGYsIGF4aXNJZHgsIHNjYWxlTWluLCBzY2FsZU1heCwgZm91bmRJbmNyLCBmb3VuZFNwYWNlLCBmb3JjZU1pbikge1xuXHRsZXQgc3BsaXRzID0gW107XG5cblx0bGV0IG51bURlYyA9IGZpeGVkRGVjLmdldChmb3VuZEluY3IpIHx8IDA7XG5cblx0c2NhbGVNaW4gPSBmb3JjZU1pbiA/IHNjYWxlTWluIDogcm91bmREZWMoaW5jclJvdW5kVXAoc2NhbGVNaW4sIGZvdW5kSW5jciksIG51bURlYyk7XG5cblx0Zm9yIChsZXQgdmFsID0gc2NhbGVNaW47IHZhbCA8PSBzY2FsZU1heDsgdmFsID0gcm91bmREZWModmFsICsgZm91bmRJbmNyLCBudW1EZWMpKVxuXHRcdHNwbGl0cy5wdXNoKE9iamVjdC5pcyh2YWwsIC0wKSA/IDAgOiB2YWwpO1x0XHQvLyBjb2FsZXNjZXMgLTBcblxuXHRyZXR1cm4gc3BsaXRzO1xufVxuXG4vLyB0aGlzIGRvZXNudCB3b3JrIGZvciBzaW4sIHdoaWNoIG5lZWRzIHRvIGNvbWUgb2ZmIGZyb20gMCBpbmRlcGVuZGVudGx5IGluIHBvcyBhbmQgbmVnIGRpcnNcbmZ1bmN0aW9uIGxvZ0F4aXNTcGxpdHMoc2VsZiwgYXhpc0lkeCwgc2NhbGVNaW4sIHNjYWxlTWF4LCBmb3VuZEluY3IsIGZvdW5kU3BhY2UsIGZvcmNlTWluKSB7XG5cdGNvbnN0IHNwbGl0cyA9IFtdO1xuXG5cdGNvbnN0IGxvZ0Jhc2UgPSBzZWxmLnNjYWxlc1tzZWxmLmF4ZXNbYXhpc0lkeF0uc2NhbGVdLmxvZztcblxuXHRjb25zdCBsb2dGbiA9IGxvZ0Jhc2UgPT0gMTAgPyBsb2cxMCA6IGxvZzI7XG5cblx0Y29uc3QgZXhwID0gZmxvb3IobG9nRm4oc2NhbGVNaW4pKTtcblxuXHRmb3VuZEluY3IgPSBwb3cobG9nQmFzZSwgZXhwKTtcblxuXHQvLyBib286IDEwICoqIC0yNCA9PT0gMS4wMDAwMDAwMDAwMDAwMDAxZS0yNFxuXHQvLyB0aGlzIGdyYWJzIHRoZSBwcm9wZXIgMWUtMjQgb25lXG5cdGlmIChsb2dCYXNlID09IDEwKVxuXHRcdGZvdW5kSW5jciA9IG51bUluY3JzW2Nsb3Nlc3RJZHgoZm91bmRJbmNyLCBudW1JbmNycyldO1xuXG5cdGxldCBzcGxpdCA9IHNjYWxlTWluO1xuXHRsZXQgbmV4dE1hZ0luY3IgPSBmb3VuZEluY3IgKiBsb2dCYXNlO1xuXG5cdGlmIChsb2dCYXNlID09IDEwKVxuXHRcdG5leHRNYWdJbmNyID0gbnVtSW5jcnNbY2xvc2VzdElkeChuZXh0TWFnSW5jciwgbnVtSW5jcnMpXTtcblxuXHRkbyB7XG5cdFx0c3BsaXRzLnB1c2goc3BsaXQpO1xuXHRcdHNwbGl0ID0gc3BsaXQgKyBmb3VuZEluY3I7XG5cblx0XHRpZiAobG9nQmFzZSA9PSAxMCAmJiAhZml4ZWREZWMuaGFzKHNwbGl0KSlcblx0XHRcdHNwbGl0ID0gcm91bmREZWMoc3BsaXQsIGZpeGVkRGVjLmdldChmb3VuZEluY3IpKTtcblxuXHRcdGlmIChzcGxpdCA+PSBuZXh0TWFnSW5jcikge1xuXHRcdFx0Zm91bmRJbmNyID0gc3BsaXQ7XG5cdFx0XHRuZXh0TWFnSW5jciA9IGZvdW5kSW5jciAqIGxvZ0Jhc2U7XG5cblx0XHRcdGlmIChsb2dCYXNlID09IDEwKVxuXHRcdFx0XHRuZXh0TWFnSW5jciA9IG51bUluY3JzW2Nsb3Nlc3RJZHgobmV4dE1hZ0luY3IsIG51bUluY3JzKV07XG5cdFx0fVxuXHR9IHdoaWxlIChzcGxpdCA8PSBzY2FsZU1heCk7XG5cblx0cmV0dXJuIHNwbGl0cztcbn1cblxuZnVuY3Rpb24gYXNpbmhBeGlzU3BsaXRzKHNlbGYsIGF4aXNJZHgsIHNjYWxlTWluLCBzY2FsZU1heCwgZm91bmRJbmNyLCBmb3VuZFNwYWNlLCBmb3JjZU1pbikge1xuXHRsZXQgc2MgPSBzZWxmLnNjYWxlc1tzZWxmLmF4ZXNbYXhpc0lkeF0uc2NhbGVdO1xuXG5cdGxldCBsaW50aHJlc2ggPSBzYy5hc2luaDtcblxuXHRsZXQgcG9zU3BsaXRzID0gc2NhbGVNYXggPiBsaW50aHJlc2ggPyBsb2dBeGlzU3BsaXRzKHNlbGYsIGF4aXNJZHgsIG1heChsaW50aHJlc2gsIHNjYWxlTWluKSwgc2NhbGVNYXgsIGZvdW5kSW5jcikgOiBbbGludGhyZXNoXTtcblx0bGV0IHplcm8gPSBzY2FsZU1heCA+PSAwICYmIHNjYWxlTWluIDw9IDAgPyBbMF0gOiBbXTtcblx0bGV0IG5lZ1NwbGl0cyA9IHNjYWxlTWluIDwgLWxpbnRocmVzaCA/IGxvZ0F4aXNTcGxpdHMoc2VsZiwgYXhpc0lkeCwgbWF4KGxpbnRocmVzaCwgLXNjYWxlTWF4KSwgLXNjYWxlTWluLCBmb3VuZEluY3IpOiBbbGludGhyZXNoXTtcblxuXHRyZXR1cm4gbmVnU3BsaXRzLnJldmVyc2UoKS5tYXAodiA9PiAtdikuY29uY2F0KHplcm8sIHBvc1NwbGl0cyk7XG59XG5cbmNvbnN0IFJFX0FMTCAgID0gLy4vO1xuY29uc3QgUkVfMTIzNTcgPSAvWzEyMzU3XS87XG5jb25zdCBSRV8xMjUgICA9IC9bMTI1XS87XG5jb25zdCBSRV8xICAgICA9IC8xLztcblxuY29uc3QgX2ZpbHQgPSAoc3BsaXRzLCBkaXN0ciwgcmUsIGtlZXBNb2QpID0+IHNwbGl0cy5tYXAoKHYsIGkpID0+ICgoZGlzdHIgPT0gNCAmJiB2ID09IDApIHx8IGkgJSBrZWVwTW9kID09IDAgJiYgcmUudGVzdCh2LnRvRXhwb25lbnRpYWwoKVt2IDwgMCA/IDEgOiAwXSkpID8gdiA6IG51bGwpO1xuXG5mdW5jdGlvbiBsb2cxMEF4aXNWYWxzRmlsdChzZWxmLCBzcGxpdHMsIGF4aXNJZHgsIGZvdW5kU3BhY2UsIGZvdW5kSW5jcikge1xuXHRsZXQgYXhpcyA9IHNlbGYuYXhlc1theGlzSWR4XTtcblx0bGV0IHNjYWxlS2V5ID0gYXhpcy5zY2FsZTtcblx0bGV0IHNjID0gc2VsZi5zY2FsZXNbc2NhbGVLZXldO1xuXG4vL1x0aWYgKHNjLmRpc3RyID09IDMgJiYgc2MubG9nID09IDIpXG4vL1x0XHRyZXR1cm4gc3BsaXRzO1xuXG5cdGxldCB2YWxUb1BvcyA9IHNlbGYudmFsVG9Qb3M7XG5cblx0bGV0IG1pblNwYWNlID0gYXhpcy5fc3BhY2U7XG5cblx0bGV0IF8xMCA9IHZhbFRvUG9zKDEwLCBzY2FsZUtleSk7XG5cblx0bGV0IHJlID0gKFxuXHRcdHZhbFRvUG9zKDksIHNjYWxlS2V5KSAtIF8xMCA+PSBtaW5TcGFjZSA/IFJFX0FMTCA6XG5cdFx0dmFsVG9Qb3MoNywgc2NhbGVLZXkpIC0gXzEwID49IG1pblNwYWNlID8gUkVfMTIzNTcgOlxuXHRcdHZhbFRvUG9zKDUsIHNjYWxlS2V5KSAtIF8xMCA+PSBtaW5TcGFjZSA/IFJFXzEyNSA6XG5cdFx0UkVfMVxuXHQpO1xuXG5cdGlmIChyZSA9PSBSRV8xKSB7XG5cdFx0bGV0IG1hZ1NwYWNlID0gYWJzKHZhbFRvUG9zKDEsIHNjYWxlS2V5KSAtIF8xMCk7XG5cblx0XHRpZiAobWFnU3BhY2UgPCBtaW5TcGFjZSlcblx0XHRcdHJldHVybiBfZmlsdChzcGxpdHMuc2xpY2UoKS5yZXZlcnNlKCksIHNjLmRpc3RyLCByZSwgY2VpbChtaW5TcGFjZSAvIG1hZ1NwYWNlKSkucmV2ZXJzZSgpOyAvLyBtYXgtPm1pbiBza2lwXG5cdH1cblxuXHRyZXR1cm4gX2ZpbHQoc3BsaXRzLCBzYy5kaXN0ciwgcmUsIDEpO1xufVxuXG5mdW5jdGlvbiBsb2cyQXhpc1ZhbHNGaWx0KHNlbGYsIHNwbGl0cywgYXhpc0lkeCwgZm91bmRTcGFjZSwgZm91bmRJbmNyKSB7XG5cdGxldCBheGlzID0gc2VsZi5heGVzW2F4aXNJZHhdO1xuXHRsZXQgc2NhbGVLZXkgPSBheGlzLnNjYWxlO1xuXHRsZXQgbWluU3BhY2UgPSBheGlzLl9zcGFjZTtcblx0bGV0IHZhbFRvUG9zID0gc2VsZi52YWxUb1BvcztcblxuXHRsZXQgbWFnU3BhY2UgPSBhYnModmFsVG9Qb3MoMSwgc2NhbGVLZXkpIC0gdmFsVG9Qb3MoMiwgc2NhbGVLZXkpKTtcblxuXHRpZiAobWFnU3BhY2UgPCBtaW5TcGFjZSlcblx0XHRyZXR1cm4gX2ZpbHQoc3BsaXRzLnNsaWNlKCkucmV2ZXJzZSgpLCAzLCBSRV9BTEwsIGNlaWwobWluU3BhY2UgLyBtYWdTcGFjZSkpLnJldmVyc2UoKTsgLy8gbWF4LT5taW4gc2tpcFxuXG5cdHJldHVybiBzcGxpdHM7XG59XG5cbmZ1bmN0aW9uIG51bVNlcmllc1ZhbChzZWxmLCB2YWwsIHNlcmllc0lkeCwgZGF0YUlkeCkge1xuXHRyZXR1cm4gZGF0YUlkeCA9PSBudWxsID8gTEVHRU5EX0RJU1AgOiB2YWwgPT0gbnVsbCA/IFwiXCIgOiBmbXROdW0odmFsKTtcbn1cblxuY29uc3QgeUF4aXNPcHRzID0ge1xuXHRzaG93OiB0cnVlLFxuXHRzY2FsZTogXCJ5XCIsXG5cdHN0cm9rZTogaGV4QmxhY2ssXG5cdHNwYWNlOiAzMCxcblx0Z2FwOiA1LFxuXHRhbGlnblRvOiAxLFxuXHRzaXplOiA1MCxcblx0bGFiZWxHYXA6IDAsXG5cdGxhYmVsU2l6ZTogMzAsXG5cdGxhYmVsRm9udCxcblx0c2lkZTogMyxcbi8vXHRjbGFzczogXCJ5LXZhbHNcIixcbi8vXHRpbmNyczogbnVtSW5jcnMsXG4vL1x0dmFsdWVzOiAodmFscywgc3BhY2UpID0+IHZhbHMsXG4vL1x0ZmlsdGVyOiByZXRBcmcxLFxuXHRncmlkLFxuXHR0aWNrcyxcblx0Ym9yZGVyLFxuXHRmb250LFxuXHRsaW5lR2FwLFxuXHRyb3RhdGU6IDAsXG59O1xuXG4vLyB0YWtlcyBzdHJva2Ugd2lkdGhcbmZ1bmN0aW9uIHB0RGlhKHdpZHRoLCBtdWx0KSB7XG5cdGxldCBkaWEgPSAzICsgKHdpZHRoIHx8IDEpICogMjtcblx0cmV0dXJuIHJvdW5kRGVjKGRpYSAqIG11bHQsIDMpO1xufVxuXG5mdW5jdGlvbiBzZXJpZXNQb2ludHNTaG93KHNlbGYsIHNpKSB7XG5cdGxldCB7IHNjYWxlLCBpZHhzIH0gPSBzZWxmLnNlcmllc1swXTtcblx0bGV0IHhEYXRhID0gc2VsZi5fZGF0YVswXTtcblx0bGV0IHAwID0gc2VsZi52YWxUb1Bvcyh4RGF0YVtpZHhzWzBdXSwgc2NhbGUsIHRydWUpO1xuXHRsZXQgcDEgPSBzZWxmLnZhbFRvUG9zKHhEYXRhW2lkeHNbMV1dLCBzY2FsZSwgdHJ1ZSk7XG5cdGxldCBkaW0gPSBhYnMocDEgLSBwMCk7XG5cblx0bGV0IHMgPSBzZWxmLnNlcmllc1tzaV07XG4vL1x0Y29uc3QgZGlhID0gcHREaWEocy53aWR0aCwgcHhSYXRpbyk7XG5cdGxldCBtYXhQdHMgPSBkaW0gLyAocy5wb2ludHMuc3BhY2UgKiBweFJhdGlvKTtcblx0cmV0dXJuIGlkeHNbMV0gLSBpZHhzWzBdIDw9IG1heFB0cztcbn1cblxuY29uc3QgZmFjZXQgPSB7XG5cdHNjYWxlOiBudWxsLFxuXHRhdXRvOiB0cnVlLFxuXHRzb3J0ZWQ6IDAsXG5cblx0Ly8gaW50ZXJuYWwgY2FjaGVzXG5cdG1pbjogaW5mLFxuXHRtYXg6IC1pbmYsXG59O1xuXG5jb25zdCBnYXBzID0gKHNlbGYsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgbnVsbEdhcHMpID0+IG51bGxHYXBzO1xuXG5jb25zdCB4eVNlcmllc09wdHMgPSB7XG5cdHNob3c6IHRydWUsXG5cdGF1dG86IHRydWUsXG5cdHNvcnRlZDogMCxcblx0Z2Fwcyxcblx0YWxwaGE6IDEsXG5cdGZhY2V0czogW1xuXHRcdGFzc2lnbih7fSwgZmFjZXQsIHtzY2FsZTogJ3gnfSksXG5cdFx0YXNzaWduKHt9LCBmYWNldCwge3NjYWxlOiAneSd9KSxcblx0XSxcbn07XG5cbmNvbnN0IHlTZXJpZXNPcHRzID0ge1xuXHRzY2FsZTogXCJ5XCIsXG5cdGF1dG86IHRydWUsXG5cdHNvcnRlZDogMCxcblx0c2hvdzogdHJ1ZSxcblx0c3BhbkdhcHM6IGZhbHNlLFxuXHRnYXBzLFxuXHRhbHBoYTogMSxcblx0cG9pbnRzOiB7XG5cdFx0c2hvdzogc2VyaWVzUG9pbnRzU2hvdyxcblx0XHRmaWx0ZXI6IG51bGwsXG5cdC8vICBwYXRoczpcblx0Ly9cdHN0cm9rZTogXCIjMDAwXCIsXG5cdC8vXHRmaWxsOiBcIiNmZmZcIixcblx0Ly9cdHdpZHRoOiAxLFxuXHQvL1x0c2l6ZTogMTAsXG5cdH0sXG4vL1x0bGFiZWw6IFwiVmFsdWVcIixcbi8vXHR2YWx1ZTogdiA9PiB2LFxuXHR2YWx1ZXM6IG51bGwsXG5cblx0Ly8gaW50ZXJuYWwgY2FjaGVzXG5cdG1pbjogaW5mLFxuXHRtYXg6IC1pbmYsXG5cdGlkeHM6IFtdLFxuXG5cdHBhdGg6IG51bGwsXG5cdGNsaXA6IG51bGwsXG59O1xuXG5mdW5jdGlvbiBjbGFtcFNjYWxlKHNlbGYsIHZhbCwgc2NhbGVNaW4sIHNjYWxlTWF4LCBzY2FsZUtleSkge1xuLypcblx0aWYgKHZhbCA8IDApIHtcblx0XHRsZXQgY3NzSGd0ID0gc2VsZi5iYm94LmhlaWdodCAvIHB4UmF0aW87XG5cdFx0bGV0IGFic1BvcyA9IHNlbGYudmFsVG9Qb3MoYWJzKHZhbCksIHNjYWxlS2V5KTtcblx0XHRsZXQgZnJvbUJ0bSA9IGNzc0hndCAtIGFic1Bvcztcblx0XHRyZXR1cm4gc2VsZi5wb3NUb1ZhbChjc3NIZ3QgKyBmcm9tQnRtLCBzY2FsZUtleSk7XG5cdH1cbiovXG5cdHJldHVybiBzY2FsZU1pbiAvIDEwO1xufVxuXG5jb25zdCB4U2NhbGVPcHRzID0ge1xuXHR0aW1lOiBGRUFUX1RJTUUsXG5cdGF1dG86IHRydWUsXG5cdGRpc3RyOiAxLFxuXHRsb2c6IDEwLFxuXHRhc2luaDogMSxcblx0bWluOiBudWxsLFxuXHRtYXg6IG51bGwsXG5cdGRpcjogMSxcblx0b3JpOiAwLFxufTtcblxuY29uc3QgeVNjYWxlT3B0cyA9IGFzc2lnbih7fSwgeFNjYWxlT3B0cywge1xuXHR0aW1lOiBmYWxzZSxcblx0b3JpOiAxLFxufSk7XG5cbmNvbnN0IHN5bmNzID0ge307XG5cbmZ1bmN0aW9uIF9zeW5jKGtleSwgb3B0cykge1xuXHRsZXQgcyA9IHN5bmNzW2tleV07XG5cblx0aWYgKCFzKSB7XG5cdFx0cyA9IHtcblx0XHRcdGtleSxcblx0XHRcdHBsb3RzOiBbXSxcblx0XHRcdHN1YihwbG90KSB7XG5cdFx0XHRcdHMucGxvdHMucHVzaChwbG90KTtcblx0XHRcdH0sXG5cdFx0XHR1bnN1YihwbG90KSB7XG5cdFx0XHRcdHMucGxvdHMgPSBzLnBsb3RzLmZpbHRlcihjID0+IGMgIT0gcGxvdCk7XG5cdFx0XHR9LFxuXHRcdFx0cHViKHR5cGUsIHNlbGYsIHgsIHksIHcsIGgsIGkpIHtcblx0XHRcdFx0Zm9yIChsZXQgaiA9IDA7IGogPCBzLnBsb3RzLmxlbmd0aDsgaisrKVxuXHRcdFx0XHRcdHMucGxvdHNbal0gIT0gc2VsZiAmJiBzLnBsb3RzW2pdLnB1Yih0eXBlLCBzZWxmLCB4LCB5LCB3LCBoLCBpKTtcblx0XHRcdH0sXG5cdFx0fTtcblxuXHRcdGlmIChrZXkgIT0gbnVsbClcblx0XHRcdHN5bmNzW2tleV0gPSBzO1xuXHR9XG5cblx0cmV0dXJuIHM7XG59XG5cbmNvbnN0IEJBTkRfQ0xJUF9GSUxMICAgPSAxIDw8IDA7XG5jb25zdCBCQU5EX0NMSVBfU1RST0tFID0gMSA8PCAxO1xuXG5mdW5jdGlvbiBvcmllbnQodSwgc2VyaWVzSWR4LCBjYikge1xuXHRjb25zdCBtb2RlID0gdS5tb2RlO1xuXHRjb25zdCBzZXJpZXMgPSB1LnNlcmllc1tzZXJpZXNJZHhdO1xuXHRjb25zdCBkYXRhID0gbW9kZSA9PSAyID8gdS5fZGF0YVtzZXJpZXNJZHhdIDogdS5fZGF0YTtcblx0Y29uc3Qgc2NhbGVzID0gdS5zY2FsZXM7XG5cdGNvbnN0IGJib3ggICA9IHUuYmJveDtcblxuXHRsZXQgZHggPSBkYXRhWzBdLFxuXHRcdGR5ID0gbW9kZSA9PSAyID8gZGF0YVsxXSA6IGRhdGFbc2VyaWVzSWR4XSxcblx0XHRzeCA9IG1vZGUgPT0gMiA/IHNjYWxlc1tzZXJpZXMuZmFjZXRzWzBdLnNjYWxlXSA6IHNjYWxlc1t1LnNlcmllc1swXS5zY2FsZV0sXG5cdFx0c3kgPSBtb2RlID09IDIgPyBzY2FsZXNbc2VyaWVzLmZhY2V0c1sxXS5zY2FsZV0gOiBzY2FsZXNbc2VyaWVzLnNjYWxlXSxcblx0XHRsID0gYmJveC5sZWZ0LFxuXHRcdHQgPSBiYm94LnRvcCxcblx0XHR3ID0gYmJveC53aWR0aCxcblx0XHRoID0gYmJveC5oZWlnaHQsXG5cdFx0SCA9IHUudmFsVG9Qb3NILFxuXHRcdFYgPSB1LnZhbFRvUG9zVjtcblxuXHRyZXR1cm4gKHN4Lm9yaSA9PSAwXG5cdFx0PyBjYihcblx0XHRcdHNlcmllcyxcblx0XHRcdGR4LFxuXHRcdFx0ZHksXG5cdFx0XHRzeCxcblx0XHRcdHN5LFxuXHRcdFx0SCxcblx0XHRcdFYsXG5cdFx0XHRsLFxuXHRcdFx0dCxcblx0XHRcdHcsXG5cdFx0XHRoLFxuXHRcdFx0bW92ZVRvSCxcblx0XHRcdGxpbmVUb0gsXG5cdFx0XHRyZWN0SCxcblx0XHRcdGFyY0gsXG5cdFx0XHRiZXppZXJDdXJ2ZVRvSCxcblx0XHQpXG5cdFx0OiBjYihcblx0XHRcdHNlcmllcyxcblx0XHRcdGR4LFxuXHRcdFx0ZHksXG5cdFx0XHRzeCxcblx0XHRcdHN5LFxuXHRcdFx0Vixcblx0XHRcdEgsXG5cdFx0XHR0LFxuXHRcdFx0bCxcblx0XHRcdGgsXG5cdFx0XHR3LFxuXHRcdFx0bW92ZVRvVixcblx0XHRcdGxpbmVUb1YsXG5cdFx0XHRyZWN0Vixcblx0XHRcdGFyY1YsXG5cdFx0XHRiZXppZXJDdXJ2ZVRvVixcblx0XHQpXG5cdCk7XG59XG5cbmZ1bmN0aW9uIGJhbmRGaWxsQ2xpcERpcnMoc2VsZiwgc2VyaWVzSWR4KSB7XG5cdGxldCBmaWxsRGlyID0gMDtcblxuXHQvLyAyIGJpdHMsIC0xIHwgMVxuXHRsZXQgY2xpcERpcnMgPSAwO1xuXG5cdGxldCBiYW5kcyA9IGlmTnVsbChzZWxmLmJhbmRzLCBFTVBUWV9BUlIpO1xuXG5cdGZvciAobGV0IGkgPSAwOyBpIDwgYmFuZHMubGVuZ3RoOyBpKyspIHtcblx0XHRsZXQgYiA9IGJhbmRzW2ldO1xuXG5cdFx0Ly8gaXMgYSBcImZyb21cIiBiYW5kIGVkZ2Vcblx0XHRpZiAoYi5zZXJpZXNbMF0gPT0gc2VyaWVzSWR4KVxuXHRcdFx0ZmlsbERpciA9IGIuZGlyO1xuXHRcdC8vIGlzIGEgXCJ0b1wiIGJhbmQgZWRnZVxuXHRcdGVsc2UgaWYgKGIuc2VyaWVzWzFdID09IHNlcmllc0lkeCkge1xuXHRcdFx0aWYgKGIuZGlyID09IDEpXG5cdFx0XHRcdGNsaXBEaXJzIHw9IDE7XG5cdFx0XHRlbHNlXG5cdFx0XHRcdGNsaXBEaXJzIHw9IDI7XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIFtcblx0XHRmaWxsRGlyLFxuXHRcdChcblx0XHRcdGNsaXBEaXJzID09IDEgPyAtMSA6IC8vIG5lZyBvbmx5XG5cdFx0XHRjbGlwRGlycyA9PSAyID8gIDEgOiAvLyBwb3Mgb25seVxuXHRcdFx0Y2xpcERpcnMgPT0gMyA/ICAyIDogLy8gYm90aFxuXHRcdFx0ICAgICAgICAgICAgICAgICAwICAgLy8gbmVpdGhlclxuXHRcdClcblx0XTtcbn1cblxuZnVuY3Rpb24gc2VyaWVzRmlsbFRvKHNlbGYsIHNlcmllc0lkeCwgZGF0YU1pbiwgZGF0YU1heCwgYmFuZEZpbGxEaXIpIHtcblx0bGV0IG1vZGUgPSBzZWxmLm1vZGU7XG5cdGxldCBzZXJpZXMgPSBzZWxmLnNlcmllc1tzZXJpZXNJZHhdO1xuXHRsZXQgc2NhbGVLZXkgPSBtb2RlID09IDIgPyBzZXJpZXMuZmFjZXRzWzFdLnNjYWxlIDogc2VyaWVzLnNjYWxlO1xuXHRsZXQgc2NhbGUgPSBzZWxmLnNjYWxlc1tzY2FsZUtleV07XG5cblx0cmV0dXJuIChcblx0XHRiYW5kRmlsbERpciA9PSAtMSA/IHNjYWxlLm1pbiA6XG5cdFx0YmFuZEZpbGxEaXIgPT0gIDEgPyBzY2FsZS5tYXggOlxuXHRcdHNjYWxlLmRpc3RyID09ICAzID8gKFxuXHRcdFx0c2NhbGUuZGlyID09IDEgPyBzY2FsZS5taW4gOlxuXHRcdFx0c2NhbGUubWF4XG5cdFx0KSA6IDBcblx0KTtcbn1cblxuLy8gY3JlYXRlcyBpbnZlcnRlZCBiYW5kIGNsaXAgcGF0aCAoZnJvbSBzdHJva2UgcGF0aCAtPiB5TWF4IHx8IHlNaW4pXG4vLyBjbGlwRGlyIGlzIGFsd2F5cyBpbnZlcnNlIG9mIGZpbGxEaXJcbi8vIGRlZmF1bHQgY2xpcCBkaXIgaXMgdXB3YXJkcyAoMSksIHNpbmNlIGRlZmF1bHQgYmFuZCBmaWxsIGlzIGRvd253YXJkcy9maWxsQmVsb3dUbyAoLTEpIChoaWdoSWR4IC0+IGxvd0lkeClcbmZ1bmN0aW9uIGNsaXBCYW5kTGluZShzZWxmLCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIHN0cm9rZVBhdGgsIGNsaXBEaXIpIHtcblx0cmV0dXJuIG9yaWVudChzZWxmLCBzZXJpZXNJZHgsIChzZXJpZXMsIGRhdGFYLCBkYXRhWSwgc2NhbGVYLCBzY2FsZVksIHZhbFRvUG9zWCwgdmFsVG9Qb3NZLCB4T2ZmLCB5T2ZmLCB4RGltLCB5RGltKSA9PiB7XG5cdFx0bGV0IHB4Um91bmQgPSBzZXJpZXMucHhSb3VuZDtcblxuXHRcdGNvbnN0IGRpciA9IHNjYWxlWC5kaXIgKiAoc2NhbGVYLm9yaSA9PSAwID8gMSA6IC0xKTtcblx0XHRjb25zdCBsaW5lVG8gPSBzY2FsZVgub3JpID09IDAgPyBsaW5lVG9IIDogbGluZVRvVjtcblxuXHRcdGxldCBmcklkeCwgdG9JZHg7XG5cblx0XHRpZiAoZGlyID09IDEpIHtcblx0XHRcdGZySWR4ID0gaWR4MDtcblx0XHRcdHRvSWR4ID0gaWR4MTtcblx0XHR9XG5cdFx0ZWxzZSB7XG5cdFx0XHRmcklkeCA9IGlkeDE7XG5cdFx0XHR0b0lkeCA9IGlkeDA7XG5cdFx0fVxuXG5cdFx0Ly8gcGF0aCBzdGFydFxuXHRcdGxldCB4MCA9IHB4Um91bmQodmFsVG9Qb3NYKGRhdGFYW2ZySWR4XSwgc2NhbGVYLCB4RGltLCB4T2ZmKSk7XG5cdFx0bGV0IHkwID0gcHhSb3VuZCh2YWxUb1Bvc1koZGF0YVlbZnJJZHhdLCBzY2FsZVksIHlEaW0sIHlPZmYpKTtcblx0XHQvLyBwYXRoIGVuZCB4XG5cdFx0bGV0IHgxID0gcHhSb3VuZCh2YWxUb1Bvc1goZGF0YVhbdG9JZHhdLCBzY2FsZVgsIHhEaW0sIHhPZmYpKTtcblx0XHQvLyB1cHBlciBvciBsb3dlciB5IGxpbWl0XG5cdFx0bGV0IHlMaW1pdCA9IHB4Um91bmQodmFsVG9Qb3NZKGNsaXBEaXIgPT0gMSA/IHNjYWxlWS5tYXggOiBzY2FsZVkubWluLCBzY2FsZVksIHlEaW0sIHlPZmYpKTtcblxuXHRcdGxldCBjbGlwID0gbmV3IFBhdGgyRChzdHJva2VQYXRoKTtcblxuXHRcdGxpbmVUbyhjbGlwLCB4MSwgeUxpbWl0KTtcblx0XHRsaW5lVG8oY2xpcCwgeDAsIHlMaW1pdCk7XG5cdFx0bGluZVRvKGNsaXAsIHgwLCB5MCk7XG5cblx0XHRyZXR1cm4gY2xpcDtcblx0fSk7XG59XG5cbmZ1bmN0aW9uIGNsaXBHYXBzKGdhcHMsIG9yaSwgcGxvdExmdCwgcGxvdFRvcCwgcGxvdFdpZCwgcGxvdEhndCkge1xuXHRsZXQgY2xpcCA9IG51bGw7XG5cblx0Ly8gY3JlYXRlIGNsaXAgcGF0aCAoaW52ZXJ0IGdhcHMgYW5kIG5vbi1nYXBzKVxuXHRpZiAoZ2Fwcy5sZW5ndGggPiAwKSB7XG5cdFx0Y2xpcCA9IG5ldyBQYXRoMkQoKTtcblxuXHRcdGNvbnN0IHJlY3QgPSBvcmkgPT0gMCA/IHJlY3RIIDogcmVjdFY7XG5cblx0XHRsZXQgcHJldkdhcEVuZCA9IHBsb3RMZnQ7XG5cblx0XHRmb3IgKGxldCBpID0gMDsgaSA8IGdhcHMubGVuZ3RoOyBpKyspIHtcblx0XHRcdGxldCBnID0gZ2Fwc1tpXTtcblxuXHRcdFx0aWYgKGdbMV0gPiBnWzBdKSB7XG5cdFx0XHRcdGxldCB3ID0gZ1swXSAtIHByZXZHYXBFbmQ7XG5cblx0XHRcdFx0dyA+IDAgJiYgcmVjdChjbGlwLCBwcmV2R2FwRW5kLCBwbG90VG9wLCB3LCBwbG90VG9wICsgcGxvdEhndCk7XG5cblx0XHRcdFx0cHJldkdhcEVuZCA9IGdbMV07XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0bGV0IHcgPSBwbG90TGZ0ICsgcGxvdFdpZCAtIHByZXZHYXBFbmQ7XG5cblx0XHQvLyBoYWNrIHRvIGVuc3VyZSB3ZSBleHBhbmQgdGhlIGNsaXAgZW5vdWdoIHRvIGF2b2lkIGN1dHRpbmcgb2ZmIHN0cm9rZXMgYXQgZWRnZXNcblx0XHRsZXQgbWF4U3Ryb2tlV2lkdGggPSAxMDtcblxuXHRcdHcgPiAwICYmIHJlY3QoY2xpcCwgcHJldkdhcEVuZCwgcGxvdFRvcCAtIG1heFN0cm9rZVdpZHRoIC8gMiwgdywgcGxvdFRvcCArIHBsb3RIZ3QgKyBtYXhTdHJva2VXaWR0aCk7XG5cdH1cblxuXHRyZXR1cm4gY2xpcDtcbn1cblxuZnVuY3Rpb24gYWRkR2FwKGdhcHMsIGZyb21YLCB0b1gpIHtcblx0bGV0IHByZXZHYXAgPSBnYXBzW2dhcHMubGVuZ3RoIC0gMV07XG5cblx0aWYgKHByZXZHYXAgJiYgcHJldkdhcFswXSA9PSBmcm9tWClcdFx0XHQvLyBUT0RPOiBnYXBzIG11c3QgYmUgZW5jb2RlZCBhdCBzdHJva2Ugd2lkdGhzP1xuXHRcdHByZXZHYXBbMV0gPSB0b1g7XG5cdGVsc2Vcblx0XHRnYXBzLnB1c2goW2Zyb21YLCB0b1hdKTtcbn1cblxuZnVuY3Rpb24gZmluZEdhcHMoeHMsIHlzLCBpZHgwLCBpZHgxLCBkaXIsIHBpeGVsRm9yWCwgYWxpZ24pIHtcblx0bGV0IGdhcHMgPSBbXTtcblx0bGV0IGxlbiA9IHhzLmxlbmd0aDtcblxuXHRmb3IgKGxldCBpID0gZGlyID09IDEgPyBpZHgwIDogaWR4MTsgaSA+PSBpZHgwICYmIGkgPD0gaWR4MTsgaSArPSBkaXIpIHtcblx0XHRsZXQgeVZhbCA9IHlzW2ldO1xuXG5cdFx0aWYgKHlWYWwgPT09IG51bGwpIHtcblx0XHRcdGxldCBmciA9IGksIHRvID0gaTtcblxuXHRcdFx0aWYgKGRpciA9PSAxKSB7XG5cdFx0XHRcdHdoaWxlICgrK2kgPD0gaWR4MSAmJiB5c1tpXSA9PT0gbnVsbClcblx0XHRcdFx0XHR0byA9IGk7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0d2hpbGUgKC0taSA+PSBpZHgwICYmIHlzW2ldID09PSBudWxsKVxuXHRcdFx0XHRcdHRvID0gaTtcblx0XHRcdH1cblxuXHRcdFx0bGV0IGZyUHggPSBwaXhlbEZvclgoeHNbZnJdKTtcblx0XHRcdGxldCB0b1B4ID0gdG8gPT0gZnIgPyBmclB4IDogcGl4ZWxGb3JYKHhzW3RvXSk7XG5cblx0XHRcdC8vIGlmIHZhbHVlIGFkamFjZW50IHRvIGVkZ2UgbnVsbCBpcyBzYW1lIHBpeGVsLCB0aGVuIGl0J3MgcGFydGlhbGx5XG5cdFx0XHQvLyBmaWxsZWQgYW5kIGdhcCBzaG91bGQgc3RhcnQgYXQgbmV4dCBwaXhlbFxuXHRcdFx0bGV0IGZyaTIgPSBmciAtIGRpcjtcblx0XHRcdGxldCBmclB4MiA9IGFsaWduIDw9IDAgJiYgZnJpMiA+PSAwICYmIGZyaTIgPCBsZW4gPyBwaXhlbEZvclgoeHNbZnJpMl0pIDogZnJQeDtcblx0XHQvL1x0aWYgKGZyUHgyID09IGZyUHgpXG5cdFx0Ly9cdFx0ZnJQeCsrO1xuXHRcdC8vXHRlbHNlXG5cdFx0XHRcdGZyUHggPSBmclB4MjtcblxuXHRcdFx0bGV0IHRvaTIgPSB0byArIGRpcjtcblx0XHRcdGxldCB0b1B4MiA9IGFsaWduID49IDAgJiYgdG9pMiA+PSAwICYmIHRvaTIgPCBsZW4gPyBwaXhlbEZvclgoeHNbdG9pMl0pIDogdG9QeDtcblx0XHQvL1x0aWYgKHRvUHgyID09IHRvUHgpXG5cdFx0Ly9cdFx0dG9QeC0tO1xuXHRcdC8vXHRlbHNlXG5cdFx0XHRcdHRvUHggPSB0b1B4MjtcblxuXHRcdFx0aWYgKHRvUHggPj0gZnJQeClcblx0XHRcdFx0Z2Fwcy5wdXNoKFtmclB4LCB0b1B4XSk7IC8vIGFkZEdhcFxuXHRcdH1cblx0fVxuXG5cdHJldHVybiBnYXBzO1xufVxuXG5mdW5jdGlvbiBweFJvdW5kR2VuKHB4QWxpZ24pIHtcblx0cmV0dXJuIHB4QWxpZ24gPT0gMCA/IHJldEFyZzAgOiBweEFsaWduID09IDEgPyByb3VuZCA6IHYgPT4gaW5jclJvdW5kKHYsIHB4QWxpZ24pO1xufVxuXG4vKlxuLy8gaW5lZmZpY2llbnQgbGluZWFyIGludGVycG9sYXRpb24gdGhhdCBkb2VzIGJpLWRpcmVjdGluYWwgc2NhbnMgb24gZWFjaCBjYWxsXG5leHBvcnQgZnVuY3Rpb24gY29zdGx5TGVycChpLCBpZHgwLCBpZHgxLCBfZGlyWCwgZGF0YVkpIHtcblx0bGV0IHByZXZOb25OdWxsID0gbm9uTnVsbElkeChkYXRhWSwgX2RpclggPT0gMSA/IGlkeDAgOiBpZHgxLCBpLCAtX2RpclgpO1xuXHRsZXQgbmV4dE5vbk51bGwgPSBub25OdWxsSWR4KGRhdGFZLCBpLCBfZGlyWCA9PSAxID8gaWR4MSA6IGlkeDAsICBfZGlyWCk7XG5cblx0bGV0IHByZXZWYWwgPSBkYXRhWVtwcmV2Tm9uTnVsbF07XG5cdGxldCBuZXh0VmFsID0gZGF0YVlbbmV4dE5vbk51bGxdO1xuXG5cdHJldHVybiBwcmV2VmFsICsgKGkgLSBwcmV2Tm9uTnVsbCkgLyAobmV4dE5vbk51bGwgLSBwcmV2Tm9uTnVsbCkgKiAobmV4dFZhbCAtIHByZXZWYWwpO1xufVxuKi9cblxuZnVuY3Rpb24gcmVjdChvcmkpIHtcblx0bGV0IG1vdmVUbyA9IG9yaSA9PSAwID9cblx0XHRtb3ZlVG9IIDpcblx0XHRtb3ZlVG9WO1xuXG5cdGxldCBhcmNUbyA9IG9yaSA9PSAwID9cblx0XHQocCwgeDEsIHkxLCB4MiwgeTIsIHIpID0+IHsgcC5hcmNUbyh4MSwgeTEsIHgyLCB5Miwgcik7IH0gOlxuXHRcdChwLCB5MSwgeDEsIHkyLCB4MiwgcikgPT4geyBwLmFyY1RvKHgxLCB5MSwgeDIsIHkyLCByKTsgfTtcblxuXHRsZXQgcmVjdCA9IG9yaSA9PSAwID9cblx0XHQocCwgeCwgeSwgdywgaCkgPT4geyBwLnJlY3QoeCwgeSwgdywgaCk7IH0gOlxuXHRcdChwLCB5LCB4LCBoLCB3KSA9PiB7IHAucmVjdCh4LCB5LCB3LCBoKTsgfTtcblxuXHQvLyBUT0RPIChwZW5kaW5nIGJldHRlciBicm93c2VyIHN1cHBvcnQpOiBodHRwczovL2RldmVsb3Blci5tb3ppbGxhLm9yZy9lbi1VUy9kb2NzL1dlYi9BUEkvQ2FudmFzUmVuZGVyaW5nQ29udGV4dDJEL3JvdW5kUmVjdFxuXHRyZXR1cm4gKHAsIHgsIHksIHcsIGgsIGVuZFJhZCA9IDAsIGJhc2VSYWQgPSAwKSA9PiB7XG5cdFx0aWYgKGVuZFJhZCA9PSAwICYmIGJhc2VSYWQgPT0gMClcblx0XHRcdHJlY3QocCwgeCwgeSwgdywgaCk7XG5cdFx0ZWxzZSB7XG5cdFx0XHRlbmRSYWQgID0gbWluKGVuZFJhZCwgIHcgLyAyLCBoIC8gMik7XG5cdFx0XHRiYXNlUmFkID0gbWluKGJhc2VSYWQsIHcgLyAyLCBoIC8gMik7XG5cblx0XHRcdC8vIGFkYXB0ZWQgZnJvbSBodHRwczovL3N0YWNrb3ZlcmZsb3cuY29tL3F1ZXN0aW9ucy8xMjU1NTEyL2hvdy10by1kcmF3LWEtcm91bmRlZC1yZWN0YW5nbGUtdXNpbmctaHRtbC1jYW52YXMvNzgzODg3MSM3ODM4ODcxXG5cdFx0XHRtb3ZlVG8ocCwgeCArIGVuZFJhZCwgeSk7XG5cdFx0XHRhcmNUbyhwLCB4ICsgdywgeSwgeCArIHcsIHkgKyBoLCBlbmRSYWQpO1xuXHRcdFx0YXJjVG8ocCwgeCArIHcsIHkgKyBoLCB4LCB5ICsgaCwgYmFzZVJhZCk7XG5cdFx0XHRhcmNUbyhwLCB4LCB5ICsgaCwgeCwgeSwgYmFzZVJhZCk7XG5cdFx0XHRhcmNUbyhwLCB4LCB5LCB4ICsgdywgeSwgZW5kUmFkKTtcblx0XHRcdHAuY2xvc2VQYXRoKCk7XG5cdFx0fVxuXHR9O1xufVxuXG4vLyBvcmllbnRhdGlvbi1pbnZlcnRpbmcgY2FudmFzIGZ1bmN0aW9uc1xuY29uc3QgbW92ZVRvSCA9IChwLCB4LCB5KSA9PiB7IHAubW92ZVRvKHgsIHkpOyB9O1xuY29uc3QgbW92ZVRvViA9IChwLCB5LCB4KSA9PiB7IHAubW92ZVRvKHgsIHkpOyB9O1xuY29uc3QgbGluZVRvSCA9IChwLCB4LCB5KSA9PiB7IHAubGluZVRvKHgsIHkpOyB9O1xuY29uc3QgbGluZVRvViA9IChwLCB5LCB4KSA9PiB7IHAubGluZVRvKHgsIHkpOyB9O1xuY29uc3QgcmVjdEggPSByZWN0KDApO1xuY29uc3QgcmVjdFYgPSByZWN0KDEpO1xuY29uc3QgYXJjSCA9IChwLCB4LCB5LCByLCBzdGFydEFuZ2xlLCBlbmRBbmdsZSkgPT4geyBwLmFyYyh4LCB5LCByLCBzdGFydEFuZ2xlLCBlbmRBbmdsZSk7IH07XG5jb25zdCBhcmNWID0gKHAsIHksIHgsIHIsIHN0YXJ0QW5nbGUsIGVuZEFuZ2xlKSA9PiB7IHAuYXJjKHgsIHksIHIsIHN0YXJ0QW5nbGUsIGVuZEFuZ2xlKTsgfTtcbmNvbnN0IGJlemllckN1cnZlVG9IID0gKHAsIGJwMXgsIGJwMXksIGJwMngsIGJwMnksIHAyeCwgcDJ5KSA9PiB7IHAuYmV6aWVyQ3VydmVUbyhicDF4LCBicDF5LCBicDJ4LCBicDJ5LCBwMngsIHAyeSk7IH07XG5jb25zdCBiZXppZXJDdXJ2ZVRvViA9IChwLCBicDF5LCBicDF4LCBicDJ5LCBicDJ4LCBwMnksIHAyeCkgPT4geyBwLmJlemllckN1cnZlVG8oYnAxeCwgYnAxeSwgYnAyeCwgYnAyeSwgcDJ4LCBwMnkpOyB9O1xuXG4vLyBUT0RPOiBkcmF3V3JhcChzZXJpZXNJZHgsIGRyYXdQb2ludHMpIChzYXZlLCByZXN0b3JlLCB0cmFuc2xhdGUsIGNsaXApXG5mdW5jdGlvbiBwb2ludHMob3B0cykge1xuXHRyZXR1cm4gKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgZmlsdElkeHMpID0+IHtcblx0Ly9cdGxvZyhcImRyYXdQb2ludHMoKVwiLCBhcmd1bWVudHMpO1xuXG5cdFx0cmV0dXJuIG9yaWVudCh1LCBzZXJpZXNJZHgsIChzZXJpZXMsIGRhdGFYLCBkYXRhWSwgc2NhbGVYLCBzY2FsZVksIHZhbFRvUG9zWCwgdmFsVG9Qb3NZLCB4T2ZmLCB5T2ZmLCB4RGltLCB5RGltKSA9PiB7XG5cdFx0XHRsZXQgeyBweFJvdW5kLCBwb2ludHMgfSA9IHNlcmllcztcblxuXHRcdFx0bGV0IG1vdmVUbywgYXJjO1xuXG5cdFx0XHRpZiAoc2NhbGVYLm9yaSA9PSAwKSB7XG5cdFx0XHRcdG1vdmVUbyA9IG1vdmVUb0g7XG5cdFx0XHRcdGFyYyA9IGFyY0g7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0bW92ZVRvID0gbW92ZVRvVjtcblx0XHRcdFx0YXJjID0gYXJjVjtcblx0XHRcdH1cblxuXHRcdFx0Y29uc3Qgd2lkdGggPSByb3VuZERlYyhwb2ludHMud2lkdGggKiBweFJhdGlvLCAzKTtcblxuXHRcdFx0bGV0IHJhZCA9IChwb2ludHMuc2l6ZSAtIHBvaW50cy53aWR0aCkgLyAyICogcHhSYXRpbztcblx0XHRcdGxldCBkaWEgPSByb3VuZERlYyhyYWQgKiAyLCAzKTtcblxuXHRcdFx0bGV0IGZpbGwgPSBuZXcgUGF0aDJEKCk7XG5cdFx0XHRsZXQgY2xpcCA9IG5ldyBQYXRoMkQoKTtcblxuXHRcdFx0bGV0IHsgbGVmdDogbGZ0LCB0b3A6IHRvcCwgd2lkdGg6IHdpZCwgaGVpZ2h0OiBoZ3QgfSA9IHUuYmJveDtcblxuXHRcdFx0cmVjdEgoY2xpcCxcblx0XHRcdFx0bGZ0IC0gZGlhLFxuXHRcdFx0XHR0b3AgLSBkaWEsXG5cdFx0XHRcdHdpZCArIGRpYSAqIDIsXG5cdFx0XHRcdGhndCArIGRpYSAqIDIsXG5cdFx0XHQpO1xuXG5cdFx0XHRjb25zdCBkcmF3UG9pbnQgPSBwaSA9PiB7XG5cdFx0XHRcdGlmIChkYXRhWVtwaV0gIT0gbnVsbCkge1xuXHRcdFx0XHRcdGxldCB4ID0gcHhSb3VuZCh2YWxUb1Bvc1goZGF0YVhbcGldLCBzY2FsZVgsIHhEaW0sIHhPZmYpKTtcblx0XHRcdFx0XHRsZXQgeSA9IHB4Um91bmQodmFsVG9Qb3NZKGRhdGFZW3BpXSwgc2NhbGVZLCB5RGltLCB5T2ZmKSk7XG5cblx0XHRcdFx0XHRtb3ZlVG8oZmlsbCwgeCArIHJhZCwgeSk7XG5cdFx0XHRcdFx0YXJjKGZpbGwsIHgsIHksIHJhZCwgMCwgUEkgKiAyKTtcblx0XHRcdFx0fVxuXHRcdFx0fTtcblxuXHRcdFx0aWYgKGZpbHRJZHhzKVxuXHRcdFx0XHRmaWx0SWR4cy5mb3JFYWNoKGRyYXdQb2ludCk7XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0Zm9yIChsZXQgcGkgPSBpZHgwOyBwaSA8PSBpZHgxOyBwaSsrKVxuXHRcdFx0XHRcdGRyYXdQb2ludChwaSk7XG5cdFx0XHR9XG5cblx0XHRcdHJldHVybiB7XG5cdFx0XHRcdHN0cm9rZTogd2lkdGggPiAwID8gZmlsbCA6IG51bGwsXG5cdFx0XHRcdGZpbGwsXG5cdFx0XHRcdGNsaXAsXG5cdFx0XHRcdGZsYWdzOiBCQU5EX0NMSVBfRklMTCB8IEJBTkRfQ0xJUF9TVFJPS0UsXG5cdFx0XHR9O1xuXHRcdH0pO1xuXHR9O1xufVxuXG5mdW5jdGlvbiBfZHJhd0FjYyhsaW5lVG8pIHtcblx0cmV0dXJuIChzdHJva2UsIGFjY1gsIG1pblksIG1heFksIGluWSwgb3V0WSkgPT4ge1xuXHRcdGlmIChtaW5ZICE9IG1heFkpIHtcblx0XHRcdGlmIChpblkgIT0gbWluWSAmJiBvdXRZICE9IG1pblkpXG5cdFx0XHRcdGxpbmVUbyhzdHJva2UsIGFjY1gsIG1pblkpO1xuXHRcdFx0aWYgKGluWSAhPSBtYXhZICYmIG91dFkgIT0gbWF4WSlcblx0XHRcdFx0bGluZVRvKHN0cm9rZSwgYWNjWCwgbWF4WSk7XG5cblx0XHRcdGxpbmVUbyhzdHJva2UsIGFjY1gsIG91dFkpO1xuXHRcdH1cblx0fTtcbn1cblxuY29uc3QgZHJhd0FjY0ggPSBfZHJhd0FjYyhsaW5lVG9IKTtcbmNvbnN0IGRyYXdBY2NWID0gX2RyYXdBY2MobGluZVRvVik7XG5cbmZ1bmN0aW9uIGxpbmVhcihvcHRzKSB7XG5cdGNvbnN0IGFsaWduR2FwcyA9IGlmTnVsbChvcHRzPy5hbGlnbkdhcHMsIDApO1xuXG5cdHJldHVybiAodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxKSA9PiB7XG5cdFx0cmV0dXJuIG9yaWVudCh1LCBzZXJpZXNJZHgsIChzZXJpZXMsIGRhdGFYLCBkYXRhWSwgc2NhbGVYLCBzY2FsZVksIHZhbFRvUG9zWCwgdmFsVG9Qb3NZLCB4T2ZmLCB5T2ZmLCB4RGltLCB5RGltKSA9PiB7XG5cdFx0XHRbaWR4MCwgaWR4MV0gPSBub25OdWxsSWR4cyhkYXRhWSwgaWR4MCwgaWR4MSk7XG5cblx0XHRcdGxldCBweFJvdW5kID0gc2VyaWVzLnB4Um91bmQ7XG5cblx0XHRcdGxldCBwaXhlbEZvclggPSB2YWwgPT4gcHhSb3VuZCh2YWxUb1Bvc1godmFsLCBzY2FsZVgsIHhEaW0sIHhPZmYpKTtcblx0XHRcdGxldCBwaXhlbEZvclkgPSB2YWwgPT4gcHhSb3VuZCh2YWxUb1Bvc1kodmFsLCBzY2FsZVksIHlEaW0sIHlPZmYpKTtcblxuXHRcdFx0bGV0IGxpbmVUbywgZHJhd0FjYztcblxuXHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMCkge1xuXHRcdFx0XHRsaW5lVG8gPSBsaW5lVG9IO1xuXHRcdFx0XHRkcmF3QWNjID0gZHJhd0FjY0g7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0bGluZVRvID0gbGluZVRvVjtcblx0XHRcdFx0ZHJhd0FjYyA9IGRyYXdBY2NWO1xuXHRcdFx0fVxuXG5cdFx0XHRjb25zdCBkaXIgPSBzY2FsZVguZGlyICogKHNjYWxlWC5vcmkgPT0gMCA/IDEgOiAtMSk7XG5cblx0XHRcdGNvbnN0IF9wYXRocyA9IHtzdHJva2U6IG5ldyBQYXRoMkQoKSwgZmlsbDogbnVsbCwgY2xpcDogbnVsbCwgYmFuZDogbnVsbCwgZ2FwczogbnVsbCwgZmxhZ3M6IEJBTkRfQ0xJUF9GSUxMfTtcblx0XHRcdGNvbnN0IHN0cm9rZSA9IF9wYXRocy5zdHJva2U7XG5cblx0XHRcdGxldCBoYXNHYXAgPSBmYWxzZTtcblxuXHRcdFx0Ly8gZGVjaW1hdGUgd2hlbiBudW1iZXIgb2YgcG9pbnRzID49IDR4IGF2YWlsYWJsZSBwaXhlbHNcblx0XHRcdGNvbnN0IGRlY2ltYXRlID0gaWR4MSAtIGlkeDAgPj0geERpbSAqIDQ7XG5cblx0XHRcdGlmIChkZWNpbWF0ZSkge1xuXHRcdFx0XHRsZXQgeEZvclBpeGVsID0gcG9zID0+IHUucG9zVG9WYWwocG9zLCBzY2FsZVgua2V5LCB0cnVlKTtcblxuXHRcdFx0XHRsZXQgbWluWSA9IG51bGwsXG5cdFx0XHRcdFx0bWF4WSA9IG51bGwsXG5cdFx0XHRcdFx0aW5ZLCBvdXRZLCBkcmF3bkF0WDtcblxuXHRcdFx0XHRsZXQgYWNjWCA9IHBpeGVsRm9yWChkYXRhWFtkaXIgPT0gMSA/IGlkeDAgOiBpZHgxXSk7XG5cblx0XHRcdFx0bGV0IGlkeDBweCA9IHBpeGVsRm9yWChkYXRhWFtpZHgwXSk7XG5cdFx0XHRcdGxldCBpZHgxcHggPSBwaXhlbEZvclgoZGF0YVhbaWR4MV0pO1xuXG5cdFx0XHRcdC8vIHRyYWNrcyBsaW1pdCBvZiBjdXJyZW50IHggYnVja2V0IHRvIGF2b2lkIGhhdmluZyB0byBnZXQgeCBwaXhlbCBmb3IgZXZlcnkgeCB2YWx1ZVxuXHRcdFx0XHRsZXQgbmV4dEFjY1hWYWwgPSB4Rm9yUGl4ZWwoZGlyID09IDEgPyBpZHgwcHggKyAxIDogaWR4MXB4IC0gMSk7XG5cblx0XHRcdFx0Zm9yIChsZXQgaSA9IGRpciA9PSAxID8gaWR4MCA6IGlkeDE7IGkgPj0gaWR4MCAmJiBpIDw9IGlkeDE7IGkgKz0gZGlyKSB7XG5cdFx0XHRcdFx0bGV0IHhWYWwgPSBkYXRhWFtpXTtcblx0XHRcdFx0XHRsZXQgcmV1c2VBY2NYID0gZGlyID09IDEgPyAoeFZhbCA8IG5leHRBY2NYVmFsKSA6ICh4VmFsID4gbmV4dEFjY1hWYWwpO1xuXHRcdFx0XHRcdGxldCB4ID0gcmV1c2VBY2NYID8gYWNjWCA6ICBwaXhlbEZvclgoeFZhbCk7XG5cblx0XHRcdFx0XHRsZXQgeVZhbCA9IGRhdGFZW2ldO1xuXG5cdFx0XHRcdFx0aWYgKHggPT0gYWNjWCkge1xuXHRcdFx0XHRcdFx0aWYgKHlWYWwgIT0gbnVsbCkge1xuXHRcdFx0XHRcdFx0XHRvdXRZID0geVZhbDtcblxuXHRcdFx0XHRcdFx0XHRpZiAobWluWSA9PSBudWxsKSB7XG5cdFx0XHRcdFx0XHRcdFx0bGluZVRvKHN0cm9rZSwgeCwgcGl4ZWxGb3JZKG91dFkpKTtcblx0XHRcdFx0XHRcdFx0XHRpblkgPSBtaW5ZID0gbWF4WSA9IG91dFk7XG5cdFx0XHRcdFx0XHRcdH0gZWxzZSB7XG5cdFx0XHRcdFx0XHRcdFx0aWYgKG91dFkgPCBtaW5ZKVxuXHRcdFx0XHRcdFx0XHRcdFx0bWluWSA9IG91dFk7XG5cdFx0XHRcdFx0XHRcdFx0ZWxzZSBpZiAob3V0WSA+IG1heFkpXG5cdFx0XHRcdFx0XHRcdFx0XHRtYXhZID0gb3V0WTtcblx0XHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRcdGlmICh5VmFsID09PSBudWxsKVxuXHRcdFx0XHRcdFx0XHRcdGhhc0dhcCA9IHRydWU7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0aWYgKG1pblkgIT0gbnVsbClcblx0XHRcdFx0XHRcdFx0ZHJhd0FjYyhzdHJva2UsIGFjY1gsIHBpeGVsRm9yWShtaW5ZKSwgcGl4ZWxGb3JZKG1heFkpLCBwaXhlbEZvclkoaW5ZKSwgcGl4ZWxGb3JZKG91dFkpKTtcblxuXHRcdFx0XHRcdFx0aWYgKHlWYWwgIT0gbnVsbCkge1xuXHRcdFx0XHRcdFx0XHRvdXRZID0geVZhbDtcblx0XHRcdFx0XHRcdFx0bGluZVRvKHN0cm9rZSwgeCwgcGl4ZWxGb3JZKG91dFkpKTtcblx0XHRcdFx0XHRcdFx0bWluWSA9IG1heFkgPSBpblkgPSBvdXRZO1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRcdG1pblkgPSBtYXhZID0gbnVsbDtcblxuXHRcdFx0XHRcdFx0XHRpZiAoeVZhbCA9PT0gbnVsbClcblx0XHRcdFx0XHRcdFx0XHRoYXNHYXAgPSB0cnVlO1xuXHRcdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0XHRhY2NYID0geDtcblx0XHRcdFx0XHRcdG5leHRBY2NYVmFsID0geEZvclBpeGVsKGFjY1ggKyBkaXIpO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXG5cdFx0XHRcdGlmIChtaW5ZICE9IG51bGwgJiYgbWluWSAhPSBtYXhZICYmIGRyYXduQXRYICE9IGFjY1gpXG5cdFx0XHRcdFx0ZHJhd0FjYyhzdHJva2UsIGFjY1gsIHBpeGVsRm9yWShtaW5ZKSwgcGl4ZWxGb3JZKG1heFkpLCBwaXhlbEZvclkoaW5ZKSwgcGl4ZWxGb3JZKG91dFkpKTtcblx0XHRcdH1cblx0XHRcdGVsc2Uge1xuXHRcdFx0XHRmb3IgKGxldCBpID0gZGlyID09IDEgPyBpZHgwIDogaWR4MTsgaSA+PSBpZHgwICYmIGkgPD0gaWR4MTsgaSArPSBkaXIpIHtcblx0XHRcdFx0XHRsZXQgeVZhbCA9IGRhdGFZW2ldO1xuXG5cdFx0XHRcdFx0aWYgKHlWYWwgPT09IG51bGwpXG5cdFx0XHRcdFx0XHRoYXNHYXAgPSB0cnVlO1xuXHRcdFx0XHRcdGVsc2UgaWYgKHlWYWwgIT0gbnVsbClcblx0XHRcdFx0XHRcdGxpbmVUbyhzdHJva2UsIHBpeGVsRm9yWChkYXRhWFtpXSksIHBpeGVsRm9yWSh5VmFsKSk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0bGV0IFsgYmFuZEZpbGxEaXIsIGJhbmRDbGlwRGlyIF0gPSBiYW5kRmlsbENsaXBEaXJzKHUsIHNlcmllc0lkeCk7XG5cblx0XHRcdGlmIChzZXJpZXMuZmlsbCAhPSBudWxsIHx8IGJhbmRGaWxsRGlyICE9IDApIHtcblx0XHRcdFx0bGV0IGZpbGwgPSBfcGF0aHMuZmlsbCA9IG5ldyBQYXRoMkQoc3Ryb2tlKTtcblxuXHRcdFx0XHRsZXQgZmlsbFRvVmFsID0gc2VyaWVzLmZpbGxUbyh1LCBzZXJpZXNJZHgsIHNlcmllcy5taW4sIHNlcmllcy5tYXgsIGJhbmRGaWxsRGlyKTtcblx0XHRcdFx0bGV0IGZpbGxUb1kgPSBwaXhlbEZvclkoZmlsbFRvVmFsKTtcblxuXHRcdFx0XHRsZXQgZnJYID0gcGl4ZWxGb3JYKGRhdGFYW2lkeDBdKTtcblx0XHRcdFx0bGV0IHRvWCA9IHBpeGVsRm9yWChkYXRhWFtpZHgxXSk7XG5cblx0XHRcdFx0aWYgKGRpciA9PSAtMSlcblx0XHRcdFx0XHRbdG9YLCBmclhdID0gW2ZyWCwgdG9YXTtcblxuXHRcdFx0XHRsaW5lVG8oZmlsbCwgdG9YLCBmaWxsVG9ZKTtcblx0XHRcdFx0bGluZVRvKGZpbGwsIGZyWCwgZmlsbFRvWSk7XG5cdFx0XHR9XG5cblx0XHRcdGlmICghc2VyaWVzLnNwYW5HYXBzKSB7IC8vIHNraXAgaW4gbW9kZTogMj9cblx0XHRcdC8vXHRjb25zb2xlLnRpbWUoJ2dhcHMnKTtcblx0XHRcdFx0bGV0IGdhcHMgPSBbXTtcblxuXHRcdFx0XHRoYXNHYXAgJiYgZ2Fwcy5wdXNoKC4uLmZpbmRHYXBzKGRhdGFYLCBkYXRhWSwgaWR4MCwgaWR4MSwgZGlyLCBwaXhlbEZvclgsIGFsaWduR2FwcykpO1xuXG5cdFx0XHQvL1x0Y29uc29sZS50aW1lRW5kKCdnYXBzJyk7XG5cblx0XHRcdC8vXHRjb25zb2xlLmxvZygnZ2FwcycsIEpTT04uc3RyaW5naWZ5KGdhcHMpKTtcblxuXHRcdFx0XHRfcGF0aHMuZ2FwcyA9IGdhcHMgPSBzZXJpZXMuZ2Fwcyh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIGdhcHMpO1xuXG5cdFx0XHRcdF9wYXRocy5jbGlwID0gY2xpcEdhcHMoZ2Fwcywgc2NhbGVYLm9yaSwgeE9mZiwgeU9mZiwgeERpbSwgeURpbSk7XG5cdFx0XHR9XG5cblx0XHRcdGlmIChiYW5kQ2xpcERpciAhPSAwKSB7XG5cdFx0XHRcdF9wYXRocy5iYW5kID0gYmFuZENsaXBEaXIgPT0gMiA/IFtcblx0XHRcdFx0XHRjbGlwQmFuZExpbmUodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBzdHJva2UsIC0xKSxcblx0XHRcdFx0XHRjbGlwQmFuZExpbmUodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBzdHJva2UsICAxKSxcblx0XHRcdFx0XSA6IGNsaXBCYW5kTGluZSh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIHN0cm9rZSwgYmFuZENsaXBEaXIpO1xuXHRcdFx0fVxuXG5cdFx0XHRyZXR1cm4gX3BhdGhzO1xuXHRcdH0pO1xuXHR9O1xufVxuXG4vLyBCVUc6IGFsaWduOiAtMSBiZWhhdmVzIGxpa2UgYWxpZ246IDEgd2hlbiBzY2FsZS5kaXI6IC0xXG5mdW5jdGlvbiBzdGVwcGVkKG9wdHMpIHtcblx0Y29uc3QgYWxpZ24gPSBpZk51bGwob3B0cy5hbGlnbiwgMSk7XG5cdC8vIHdoZXRoZXIgdG8gZHJhdyBhc2NlbmRlcnMvZGVzY2VuZGVycyBhdCBudWxsL2dhcCBib25kYXJpZXNcblx0Y29uc3QgYXNjRGVzYyA9IGlmTnVsbChvcHRzLmFzY0Rlc2MsIGZhbHNlKTtcblx0Y29uc3QgYWxpZ25HYXBzID0gaWZOdWxsKG9wdHMuYWxpZ25HYXBzLCAwKTtcblx0Y29uc3QgZXh0ZW5kID0gaWZOdWxsKG9wdHMuZXh0ZW5kLCBmYWxzZSk7XG5cblx0cmV0dXJuICh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEpID0+IHtcblx0XHRyZXR1cm4gb3JpZW50KHUsIHNlcmllc0lkeCwgKHNlcmllcywgZGF0YVgsIGRhdGFZLCBzY2FsZVgsIHNjYWxlWSwgdmFsVG9Qb3NYLCB2YWxUb1Bvc1ksIHhPZmYsIHlPZmYsIHhEaW0sIHlEaW0pID0+IHtcblx0XHRcdFtpZHgwLCBpZHgxXSA9IG5vbk51bGxJZHhzKGRhdGFZLCBpZHgwLCBpZHgxKTtcblxuXHRcdFx0bGV0IHB4Um91bmQgPSBzZXJpZXMucHhSb3VuZDtcblxuXHRcdFx0bGV0IHsgbGVmdCwgd2lkdGggfSA9IHUuYmJveDtcblxuXHRcdFx0bGV0IHBpeGVsRm9yWCA9IHZhbCA9PiBweFJvdW5kKHZhbFRvUG9zWCh2YWwsIHNjYWxlWCwgeERpbSwgeE9mZikpO1xuXHRcdFx0bGV0IHBpeGVsRm9yWSA9IHZhbCA9PiBweFJvdW5kKHZhbFRvUG9zWSh2YWwsIHNjYWxlWSwgeURpbSwgeU9mZikpO1xuXG5cdFx0XHRsZXQgbGluZVRvID0gc2NhbGVYLm9yaSA9PSAwID8gbGluZVRvSCA6IGxpbmVUb1Y7XG5cblx0XHRcdGNvbnN0IF9wYXRocyA9IHtzdHJva2U6IG5ldyBQYXRoMkQoKSwgZmlsbDogbnVsbCwgY2xpcDogbnVsbCwgYmFuZDogbnVsbCwgZ2FwczogbnVsbCwgZmxhZ3M6IEJBTkRfQ0xJUF9GSUxMfTtcblx0XHRcdGNvbnN0IHN0cm9rZSA9IF9wYXRocy5zdHJva2U7XG5cblx0XHRcdGNvbnN0IGRpciA9IHNjYWxlWC5kaXIgKiAoc2NhbGVYLm9yaSA9PSAwID8gMSA6IC0xKTtcblxuXHRcdFx0bGV0IHByZXZZUG9zICA9IHBpeGVsRm9yWShkYXRhWVtkaXIgPT0gMSA/IGlkeDAgOiBpZHgxXSk7XG5cdFx0XHRsZXQgZmlyc3RYUG9zID0gcGl4ZWxGb3JYKGRhdGFYW2RpciA9PSAxID8gaWR4MCA6IGlkeDFdKTtcblx0XHRcdGxldCBwcmV2WFBvcyA9IGZpcnN0WFBvcztcblxuXHRcdFx0bGV0IGZpcnN0WFBvc0V4dCA9IGZpcnN0WFBvcztcblxuXHRcdFx0aWYgKGV4dGVuZCAmJiBhbGlnbiA9PSAtMSkge1xuXHRcdFx0XHRmaXJzdFhQb3NFeHQgPSBsZWZ0O1xuXHRcdFx0XHRsaW5lVG8oc3Ryb2tlLCBmaXJzdFhQb3NFeHQsIHByZXZZUG9zKTtcblx0XHRcdH1cblxuXHRcdFx0bGluZVRvKHN0cm9rZSwgZmlyc3RYUG9zLCBwcmV2WVBvcyk7XG5cblx0XHRcdGZvciAobGV0IGkgPSBkaXIgPT0gMSA/IGlkeDAgOiBpZHgxOyBpID49IGlkeDAgJiYgaSA8PSBpZHgxOyBpICs9IGRpcikge1xuXHRcdFx0XHRsZXQgeVZhbDEgPSBkYXRhWVtpXTtcblxuXHRcdFx0XHRpZiAoeVZhbDEgPT0gbnVsbClcblx0XHRcdFx0XHRjb250aW51ZTtcblxuXHRcdFx0XHRsZXQgeDEgPSBwaXhlbEZvclgoZGF0YVhbaV0pO1xuXHRcdFx0XHRsZXQgeTEgPSBwaXhlbEZvclkoeVZhbDEpO1xuXG5cdFx0XHRcdGlmIChhbGlnbiA9PSAxKVxuXHRcdFx0XHRcdGxpbmVUbyhzdHJva2UsIHgxLCBwcmV2WVBvcyk7XG5cdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRsaW5lVG8oc3Ryb2tlLCBwcmV2WFBvcywgeTEpO1xuXG5cdFx0XHRcdGxpbmVUbyhzdHJva2UsIHgxLCB5MSk7XG5cblx0XHRcdFx0cHJldllQb3MgPSB5MTtcblx0XHRcdFx0cHJldlhQb3MgPSB4MTtcblx0XHRcdH1cblxuXHRcdFx0bGV0IHByZXZYUG9zRXh0ID0gcHJldlhQb3M7XG5cblx0XHRcdGlmIChleHRlbmQgJiYgYWxpZ24gPT0gMSkge1xuXHRcdFx0XHRwcmV2WFBvc0V4dCA9IGxlZnQgKyB3aWR0aDtcblx0XHRcdFx0bGluZVRvKHN0cm9rZSwgcHJldlhQb3NFeHQsIHByZXZZUG9zKTtcblx0XHRcdH1cblxuXHRcdFx0bGV0IFsgYmFuZEZpbGxEaXIsIGJhbmRDbGlwRGlyIF0gPSBiYW5kRmlsbENsaXBEaXJzKHUsIHNlcmllc0lkeCk7XG5cblx0XHRcdGlmIChzZXJpZXMuZmlsbCAhPSBudWxsIHx8IGJhbmRGaWxsRGlyICE9IDApIHtcblx0XHRcdFx0bGV0IGZpbGwgPSBfcGF0aHMuZmlsbCA9IG5ldyBQYXRoMkQoc3Ryb2tlKTtcblxuXHRcdFx0XHRsZXQgZmlsbFRvID0gc2VyaWVzLmZpbGxUbyh1LCBzZXJpZXNJZHgsIHNlcmllcy5taW4sIHNlcmllcy5tYXgsIGJhbmRGaWxsRGlyKTtcblx0XHRcdFx0bGV0IGZpbGxUb1kgPSBwaXhlbEZvclkoZmlsbFRvKTtcblxuXHRcdFx0XHRsaW5lVG8oZmlsbCwgcHJldlhQb3NFeHQsIGZpbGxUb1kpO1xuXHRcdFx0XHRsaW5lVG8oZmlsbCwgZmlyc3RYUG9zRXh0LCBmaWxsVG9ZKTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKCFzZXJpZXMuc3BhbkdhcHMpIHtcblx0XHRcdC8vXHRjb25zb2xlLnRpbWUoJ2dhcHMnKTtcblx0XHRcdFx0bGV0IGdhcHMgPSBbXTtcblxuXHRcdFx0XHRnYXBzLnB1c2goLi4uZmluZEdhcHMoZGF0YVgsIGRhdGFZLCBpZHgwLCBpZHgxLCBkaXIsIHBpeGVsRm9yWCwgYWxpZ25HYXBzKSk7XG5cblx0XHRcdC8vXHRjb25zb2xlLnRpbWVFbmQoJ2dhcHMnKTtcblxuXHRcdFx0Ly9cdGNvbnNvbGUubG9nKCdnYXBzJywgSlNPTi5zdHJpbmdpZnkoZ2FwcykpO1xuXG5cdFx0XHRcdC8vIGV4cGFuZC9jb250cmFjdCBjbGlwcyBmb3IgYXNjZW5kZXJzL2Rlc2NlbmRlcnNcblx0XHRcdFx0bGV0IGhhbGZTdHJva2UgPSAoc2VyaWVzLndpZHRoICogcHhSYXRpbykgLyAyO1xuXHRcdFx0XHRsZXQgc3RhcnRzT2Zmc2V0ID0gKGFzY0Rlc2MgfHwgYWxpZ24gPT0gIDEpID8gIGhhbGZTdHJva2UgOiAtaGFsZlN0cm9rZTtcblx0XHRcdFx0bGV0IGVuZHNPZmZzZXQgICA9IChhc2NEZXNjIHx8IGFsaWduID09IC0xKSA/IC1oYWxmU3Ryb2tlIDogIGhhbGZTdHJva2U7XG5cblx0XHRcdFx0Z2Fwcy5mb3JFYWNoKGcgPT4ge1xuXHRcdFx0XHRcdGdbMF0gKz0gc3RhcnRzT2Zmc2V0O1xuXHRcdFx0XHRcdGdbMV0gKz0gZW5kc09mZnNldDtcblx0XHRcdFx0fSk7XG5cblx0XHRcdFx0X3BhdGhzLmdhcHMgPSBnYXBzID0gc2VyaWVzLmdhcHModSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBnYXBzKTtcblxuXHRcdFx0XHRfcGF0aHMuY2xpcCA9IGNsaXBHYXBzKGdhcHMsIHNjYWxlWC5vcmksIHhPZmYsIHlPZmYsIHhEaW0sIHlEaW0pO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoYmFuZENsaXBEaXIgIT0gMCkge1xuXHRcdFx0XHRfcGF0aHMuYmFuZCA9IGJhbmRDbGlwRGlyID09IDIgPyBbXG5cdFx0XHRcdFx0Y2xpcEJhbmRMaW5lKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgc3Ryb2tlLCAtMSksXG5cdFx0XHRcdFx0Y2xpcEJhbmRMaW5lKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgc3Ryb2tlLCAgMSksXG5cdFx0XHRcdF0gOiBjbGlwQmFuZExpbmUodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBzdHJva2UsIGJhbmRDbGlwRGlyKTtcblx0XHRcdH1cblxuXHRcdFx0cmV0dXJuIF9wYXRocztcblx0XHR9KTtcblx0fTtcbn1cblxuZnVuY3Rpb24gZmluZENvbFdpZHRoKGRhdGFYLCBkYXRhWSwgdmFsVG9Qb3NYLCBzY2FsZVgsIHhEaW0sIHhPZmYsIGNvbFdpZCA9IGluZikge1xuXHRpZiAoZGF0YVgubGVuZ3RoID4gMSkge1xuXHRcdC8vIHByaW9yIGluZGV4IHdpdGggbm9uLXVuZGVmaW5lZCB5IGRhdGFcblx0XHRsZXQgcHJldklkeCA9IG51bGw7XG5cblx0XHQvLyBzY2FuIGZ1bGwgZGF0YXNldCBmb3Igc21hbGxlc3QgYWRqYWNlbnQgZGVsdGFcblx0XHQvLyB3aWxsIG5vdCB3b3JrIHByb3Blcmx5IGZvciBub24tbGluZWFyIHggc2NhbGVzLCBzaW5jZSBkb2VzIG5vdCBkbyBleHBlbnNpdmUgdmFsVG9Qb3NYIGNhbGNzIHRpbGwgZW5kXG5cdFx0Zm9yIChsZXQgaSA9IDAsIG1pbkRlbHRhID0gSW5maW5pdHk7IGkgPCBkYXRhWC5sZW5ndGg7IGkrKykge1xuXHRcdFx0aWYgKGRhdGFZW2ldICE9PSB1bmRlZmluZWQpIHtcblx0XHRcdFx0aWYgKHByZXZJZHggIT0gbnVsbCkge1xuXHRcdFx0XHRcdGxldCBkZWx0YSA9IGFicyhkYXRhWFtpXSAtIGRhdGFYW3ByZXZJZHhdKTtcblxuXHRcdFx0XHRcdGlmIChkZWx0YSA8IG1pbkRlbHRhKSB7XG5cdFx0XHRcdFx0XHRtaW5EZWx0YSA9IGRlbHRhO1xuXHRcdFx0XHRcdFx0Y29sV2lkID0gYWJzKHZhbFRvUG9zWChkYXRhWFtpXSwgc2NhbGVYLCB4RGltLCB4T2ZmKSAtIHZhbFRvUG9zWChkYXRhWFtwcmV2SWR4XSwgc2NhbGVYLCB4RGltLCB4T2ZmKSk7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cblx0XHRcdFx0cHJldklkeCA9IGk7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIGNvbFdpZDtcbn1cblxuZnVuY3Rpb24gYmFycyhvcHRzKSB7XG5cdG9wdHMgPSBvcHRzIHx8IEVNUFRZX09CSjtcblx0Y29uc3Qgc2l6ZSA9IGlmTnVsbChvcHRzLnNpemUsIFswLjYsIGluZiwgMV0pO1xuXHRjb25zdCBhbGlnbiA9IG9wdHMuYWxpZ24gfHwgMDtcblx0Y29uc3QgX2V4dHJhR2FwID0gKG9wdHMuZ2FwIHx8IDApO1xuXG5cdGxldCBybyA9IG9wdHMucmFkaXVzO1xuXG5cdHJvID1cblx0XHQvLyBbdmFsdWVSYWRpdXMsIGJhc2VsaW5lUmFkaXVzXVxuXHRcdHJvID09IG51bGwgPyBbMCwgMF0gOlxuXHRcdHR5cGVvZiBybyA9PSAnbnVtYmVyJyA/IFtybywgMF0gOiBybztcblxuXHRjb25zdCByYWRpdXNGbiA9IGZuT3JTZWxmKHJvKTtcblxuXHRjb25zdCBnYXBGYWN0b3IgPSAxIC0gc2l6ZVswXTtcblx0Y29uc3QgX21heFdpZHRoICA9IGlmTnVsbChzaXplWzFdLCBpbmYpO1xuXHRjb25zdCBfbWluV2lkdGggID0gaWZOdWxsKHNpemVbMl0sIDEpO1xuXG5cdGNvbnN0IGRpc3AgPSBpZk51bGwob3B0cy5kaXNwLCBFTVBUWV9PQkopO1xuXHRjb25zdCBfZWFjaCA9IGlmTnVsbChvcHRzLmVhY2gsIF8gPT4ge30pO1xuXG5cdGNvbnN0IHsgZmlsbDogZGlzcEZpbGxzLCBzdHJva2U6IGRpc3BTdHJva2VzIH0gPSBkaXNwO1xuXG5cdHJldHVybiAodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxKSA9PiB7XG5cdFx0cmV0dXJuIG9yaWVudCh1LCBzZXJpZXNJZHgsIChzZXJpZXMsIGRhdGFYLCBkYXRhWSwgc2NhbGVYLCBzY2FsZVksIHZhbFRvUG9zWCwgdmFsVG9Qb3NZLCB4T2ZmLCB5T2ZmLCB4RGltLCB5RGltKSA9PiB7XG5cdFx0XHRsZXQgcHhSb3VuZCA9IHNlcmllcy5weFJvdW5kO1xuXHRcdFx0bGV0IF9hbGlnbiA9IGFsaWduO1xuXG5cdFx0XHRsZXQgZXh0cmFHYXAgPSBfZXh0cmFHYXAgKiBweFJhdGlvO1xuXHRcdFx0bGV0IG1heFdpZHRoID0gX21heFdpZHRoICogcHhSYXRpbztcblx0XHRcdGxldCBtaW5XaWR0aCA9IF9taW5XaWR0aCAqIHB4UmF0aW87XG5cblx0XHRcdGxldCB2YWxSYWRpdXMsIGJhc2VSYWRpdXM7XG5cblx0XHRcdGlmIChzY2FsZVgub3JpID09IDApXG5cdFx0XHRcdFt2YWxSYWRpdXMsIGJhc2VSYWRpdXNdID0gcmFkaXVzRm4odSwgc2VyaWVzSWR4KTtcblx0XHRcdGVsc2Vcblx0XHRcdFx0W2Jhc2VSYWRpdXMsIHZhbFJhZGl1c10gPSByYWRpdXNGbih1LCBzZXJpZXNJZHgpO1xuXG5cdFx0XHRjb25zdCBfZGlyWCA9IHNjYWxlWC5kaXIgKiAoc2NhbGVYLm9yaSA9PSAwID8gMSA6IC0xKTtcblx0XHQvL1x0Y29uc3QgX2RpclkgPSBzY2FsZVkuZGlyICogKHNjYWxlWS5vcmkgPT0gMSA/IDEgOiAtMSk7XG5cblx0XHRcdGxldCByZWN0ID0gc2NhbGVYLm9yaSA9PSAwID8gcmVjdEggOiByZWN0VjtcblxuXHRcdFx0bGV0IGVhY2ggPSBzY2FsZVgub3JpID09IDAgPyBfZWFjaCA6ICh1LCBzZXJpZXNJZHgsIGksIHRvcCwgbGZ0LCBoZ3QsIHdpZCkgPT4ge1xuXHRcdFx0XHRfZWFjaCh1LCBzZXJpZXNJZHgsIGksIGxmdCwgdG9wLCB3aWQsIGhndCk7XG5cdFx0XHR9O1xuXG5cdFx0XHQvLyBiYW5kIHdoZXJlIHRoaXMgc2VyaWVzIGlzIHRoZSBcImZyb21cIiBlZGdlXG5cdFx0XHRsZXQgYmFuZCA9IGlmTnVsbCh1LmJhbmRzLCBFTVBUWV9BUlIpLmZpbmQoYiA9PiBiLnNlcmllc1swXSA9PSBzZXJpZXNJZHgpO1xuXG5cdFx0XHRsZXQgZmlsbERpciA9IGJhbmQgIT0gbnVsbCA/IGJhbmQuZGlyIDogMDtcblx0XHRcdGxldCBmaWxsVG8gPSBzZXJpZXMuZmlsbFRvKHUsIHNlcmllc0lkeCwgc2VyaWVzLm1pbiwgc2VyaWVzLm1heCwgZmlsbERpcik7XG5cdFx0XHRsZXQgZmlsbFRvWSA9IHB4Um91bmQodmFsVG9Qb3NZKGZpbGxUbywgc2NhbGVZLCB5RGltLCB5T2ZmKSk7XG5cblx0XHRcdC8vIGJhcldpZCBpcyB0byBjZW50ZXIgb2Ygc3Ryb2tlXG5cdFx0XHRsZXQgeFNoaWZ0LCBiYXJXaWQsIGZ1bGxHYXAsIGNvbFdpZCA9IHhEaW07XG5cblx0XHRcdGxldCBzdHJva2VXaWR0aCA9IHB4Um91bmQoc2VyaWVzLndpZHRoICogcHhSYXRpbyk7XG5cblx0XHRcdGxldCBtdWx0aVBhdGggPSBmYWxzZTtcblxuXHRcdFx0bGV0IGZpbGxDb2xvcnMgPSBudWxsO1xuXHRcdFx0bGV0IGZpbGxQYXRocyA9IG51bGw7XG5cdFx0XHRsZXQgc3Ryb2tlQ29sb3JzID0gbnVsbDtcblx0XHRcdGxldCBzdHJva2VQYXRocyA9IG51bGw7XG5cblx0XHRcdGlmIChkaXNwRmlsbHMgIT0gbnVsbCAmJiAoc3Ryb2tlV2lkdGggPT0gMCB8fCBkaXNwU3Ryb2tlcyAhPSBudWxsKSkge1xuXHRcdFx0XHRtdWx0aVBhdGggPSB0cnVlO1xuXG5cdFx0XHRcdGZpbGxDb2xvcnMgPSBkaXNwRmlsbHMudmFsdWVzKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSk7XG5cdFx0XHRcdGZpbGxQYXRocyA9IG5ldyBNYXAoKTtcblx0XHRcdFx0KG5ldyBTZXQoZmlsbENvbG9ycykpLmZvckVhY2goY29sb3IgPT4ge1xuXHRcdFx0XHRcdGlmIChjb2xvciAhPSBudWxsKVxuXHRcdFx0XHRcdFx0ZmlsbFBhdGhzLnNldChjb2xvciwgbmV3IFBhdGgyRCgpKTtcblx0XHRcdFx0fSk7XG5cblx0XHRcdFx0aWYgKHN0cm9rZVdpZHRoID4gMCkge1xuXHRcdFx0XHRcdHN0cm9rZUNvbG9ycyA9IGRpc3BTdHJva2VzLnZhbHVlcyh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEpO1xuXHRcdFx0XHRcdHN0cm9rZVBhdGhzID0gbmV3IE1hcCgpO1xuXHRcdFx0XHRcdChuZXcgU2V0KHN0cm9rZUNvbG9ycykpLmZvckVhY2goY29sb3IgPT4ge1xuXHRcdFx0XHRcdFx0aWYgKGNvbG9yICE9IG51bGwpXG5cdFx0XHRcdFx0XHRcdHN0cm9rZVBhdGhzLnNldChjb2xvciwgbmV3IFBhdGgyRCgpKTtcblx0XHRcdFx0XHR9KTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXG5cdFx0XHRsZXQgeyB4MCwgc2l6ZSB9ID0gZGlzcDtcblxuXHRcdFx0aWYgKHgwICE9IG51bGwgJiYgc2l6ZSAhPSBudWxsKSB7XG5cdFx0XHRcdF9hbGlnbiA9IDE7XG5cdFx0XHRcdGRhdGFYID0geDAudmFsdWVzKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSk7XG5cblx0XHRcdFx0aWYgKHgwLnVuaXQgPT0gMilcblx0XHRcdFx0XHRkYXRhWCA9IGRhdGFYLm1hcChwY3QgPT4gdS5wb3NUb1ZhbCh4T2ZmICsgcGN0ICogeERpbSwgc2NhbGVYLmtleSwgdHJ1ZSkpO1xuXG5cdFx0XHRcdC8vIGFzc3VtZXMgdW5pZm9ybSBzaXplcywgZm9yIG5vd1xuXHRcdFx0XHRsZXQgc2l6ZXMgPSBzaXplLnZhbHVlcyh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEpO1xuXG5cdFx0XHRcdGlmIChzaXplLnVuaXQgPT0gMilcblx0XHRcdFx0XHRiYXJXaWQgPSBzaXplc1swXSAqIHhEaW07XG5cdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRiYXJXaWQgPSB2YWxUb1Bvc1goc2l6ZXNbMF0sIHNjYWxlWCwgeERpbSwgeE9mZikgLSB2YWxUb1Bvc1goMCwgc2NhbGVYLCB4RGltLCB4T2ZmKTsgLy8gYXNzdW1lcyBsaW5lYXIgc2NhbGUgKGRlbHRhIGZyb20gMClcblxuXHRcdFx0XHRjb2xXaWQgPSBmaW5kQ29sV2lkdGgoZGF0YVgsIGRhdGFZLCB2YWxUb1Bvc1gsIHNjYWxlWCwgeERpbSwgeE9mZiwgY29sV2lkKTtcblxuXHRcdFx0XHRsZXQgZ2FwV2lkID0gY29sV2lkIC0gYmFyV2lkO1xuXHRcdFx0XHRmdWxsR2FwID0gZ2FwV2lkICsgZXh0cmFHYXA7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0Y29sV2lkID0gZmluZENvbFdpZHRoKGRhdGFYLCBkYXRhWSwgdmFsVG9Qb3NYLCBzY2FsZVgsIHhEaW0sIHhPZmYsIGNvbFdpZCk7XG5cblx0XHRcdFx0bGV0IGdhcFdpZCA9IGNvbFdpZCAqIGdhcEZhY3RvcjtcblxuXHRcdFx0XHRmdWxsR2FwID0gZ2FwV2lkICsgZXh0cmFHYXA7XG5cdFx0XHRcdGJhcldpZCA9IGNvbFdpZCAtIGZ1bGxHYXA7XG5cdFx0XHR9XG5cblx0XHRcdGlmIChmdWxsR2FwIDwgMSlcblx0XHRcdFx0ZnVsbEdhcCA9IDA7XG5cblx0XHRcdGlmIChzdHJva2VXaWR0aCA+PSBiYXJXaWQgLyAyKVxuXHRcdFx0XHRzdHJva2VXaWR0aCA9IDA7XG5cblx0XHRcdC8vIGZvciBzbWFsbCBnYXBzLCBkaXNhYmxlIHBpeGVsIHNuYXBwaW5nIHNpbmNlIGdhcCBpbmNvbnNpc3RlbmNpZXMgYmVjb21lIG5vdGljaWJsZSBhbmQgYW5ub3lpbmdcblx0XHRcdGlmIChmdWxsR2FwIDwgNSlcblx0XHRcdFx0cHhSb3VuZCA9IHJldEFyZzA7XG5cblx0XHRcdGxldCBpbnNldFN0cm9rZSA9IGZ1bGxHYXAgPiAwO1xuXG5cdFx0XHRsZXQgcmF3QmFyV2lkID0gY29sV2lkIC0gZnVsbEdhcCAtIChpbnNldFN0cm9rZSA/IHN0cm9rZVdpZHRoIDogMCk7XG5cblx0XHRcdGJhcldpZCA9IHB4Um91bmQoY2xhbXAocmF3QmFyV2lkLCBtaW5XaWR0aCwgbWF4V2lkdGgpKTtcblxuXHRcdFx0eFNoaWZ0ID0gKF9hbGlnbiA9PSAwID8gYmFyV2lkIC8gMiA6IF9hbGlnbiA9PSBfZGlyWCA/IDAgOiBiYXJXaWQpIC0gX2FsaWduICogX2RpclggKiAoKF9hbGlnbiA9PSAwID8gZXh0cmFHYXAgLyAyIDogMCkgKyAoaW5zZXRTdHJva2UgPyBzdHJva2VXaWR0aCAvIDIgOiAwKSk7XG5cblxuXHRcdFx0Y29uc3QgX3BhdGhzID0ge3N0cm9rZTogbnVsbCwgZmlsbDogbnVsbCwgY2xpcDogbnVsbCwgYmFuZDogbnVsbCwgZ2FwczogbnVsbCwgZmxhZ3M6IDB9OyAgLy8gZGlzcCwgZ2VvbVxuXG5cdFx0XHRjb25zdCBzdHJva2UgPSBtdWx0aVBhdGggPyBudWxsIDogbmV3IFBhdGgyRCgpO1xuXG5cdFx0XHRsZXQgZGF0YVkwID0gbnVsbDtcblxuXHRcdFx0aWYgKGJhbmQgIT0gbnVsbClcblx0XHRcdFx0ZGF0YVkwID0gdS5kYXRhW2JhbmQuc2VyaWVzWzFdXTtcblx0XHRcdGVsc2Uge1xuXHRcdFx0XHRsZXQgeyB5MCwgeTEgfSA9IGRpc3A7XG5cblx0XHRcdFx0aWYgKHkwICE9IG51bGwgJiYgeTEgIT0gbnVsbCkge1xuXHRcdFx0XHRcdGRhdGFZID0geTEudmFsdWVzKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSk7XG5cdFx0XHRcdFx0ZGF0YVkwID0geTAudmFsdWVzKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0bGV0IHJhZFZhbCA9IHZhbFJhZGl1cyAqIGJhcldpZDtcblx0XHRcdGxldCByYWRCYXNlID0gYmFzZVJhZGl1cyAqIGJhcldpZDtcblxuXHRcdFx0Zm9yIChsZXQgaSA9IF9kaXJYID09IDEgPyBpZHgwIDogaWR4MTsgaSA+PSBpZHgwICYmIGkgPD0gaWR4MTsgaSArPSBfZGlyWCkge1xuXHRcdFx0XHRsZXQgeVZhbCA9IGRhdGFZW2ldO1xuXG5cdFx0XHRcdGlmICh5VmFsID09IG51bGwpXG5cdFx0XHRcdFx0Y29udGludWU7XG5cblx0XHRcdFx0aWYgKGRhdGFZMCAhPSBudWxsKSB7XG5cdFx0XHRcdFx0bGV0IHlWYWwwID0gZGF0YVkwW2ldID8/IDA7XG5cblx0XHRcdFx0XHRpZiAoeVZhbCAtIHlWYWwwID09IDApXG5cdFx0XHRcdFx0XHRjb250aW51ZTtcblxuXHRcdFx0XHRcdGZpbGxUb1kgPSB2YWxUb1Bvc1koeVZhbDAsIHNjYWxlWSwgeURpbSwgeU9mZik7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRsZXQgeFZhbCA9IHNjYWxlWC5kaXN0ciAhPSAyIHx8IGRpc3AgIT0gbnVsbCA/IGRhdGFYW2ldIDogaTtcblxuXHRcdFx0XHQvLyBUT0RPOiBhbGwgeFBvcyBjYW4gYmUgcHJlLWNvbXB1dGVkIG9uY2UgZm9yIGFsbCBzZXJpZXMgaW4gYWxpZ25lZCBzZXRcblx0XHRcdFx0bGV0IHhQb3MgPSB2YWxUb1Bvc1goeFZhbCwgc2NhbGVYLCB4RGltLCB4T2ZmKTtcblx0XHRcdFx0bGV0IHlQb3MgPSB2YWxUb1Bvc1koaWZOdWxsKHlWYWwsIGZpbGxUbyksIHNjYWxlWSwgeURpbSwgeU9mZik7XG5cblx0XHRcdFx0bGV0IGxmdCA9IHB4Um91bmQoeFBvcyAtIHhTaGlmdCk7XG5cdFx0XHRcdGxldCBidG0gPSBweFJvdW5kKG1heCh5UG9zLCBmaWxsVG9ZKSk7XG5cdFx0XHRcdGxldCB0b3AgPSBweFJvdW5kKG1pbih5UG9zLCBmaWxsVG9ZKSk7XG5cdFx0XHRcdC8vIHRoaXMgaW5jbHVkZXMgdGhlIHN0cm9rZVxuXHRcdFx0XHRsZXQgYmFySGd0ID0gYnRtIC0gdG9wO1xuXG5cdFx0XHRcdGlmICh5VmFsICE9IG51bGwpIHsgIC8vICYmIHlWYWwgIT0gZmlsbFRvICgwIGhlaWdodCBiYXIpXG5cdFx0XHRcdFx0bGV0IHJ2ID0geVZhbCA8IDAgPyByYWRCYXNlIDogcmFkVmFsO1xuXHRcdFx0XHRcdGxldCByYiA9IHlWYWwgPCAwID8gcmFkVmFsIDogcmFkQmFzZTtcblxuXHRcdFx0XHRcdGlmIChtdWx0aVBhdGgpIHtcblx0XHRcdFx0XHRcdGlmIChzdHJva2VXaWR0aCA+IDAgJiYgc3Ryb2tlQ29sb3JzW2ldICE9IG51bGwpXG5cdFx0XHRcdFx0XHRcdHJlY3Qoc3Ryb2tlUGF0aHMuZ2V0KHN0cm9rZUNvbG9yc1tpXSksIGxmdCwgdG9wICsgZmxvb3Ioc3Ryb2tlV2lkdGggLyAyKSwgYmFyV2lkLCBtYXgoMCwgYmFySGd0IC0gc3Ryb2tlV2lkdGgpLCBydiwgcmIpO1xuXG5cdFx0XHRcdFx0XHRpZiAoZmlsbENvbG9yc1tpXSAhPSBudWxsKVxuXHRcdFx0XHRcdFx0XHRyZWN0KGZpbGxQYXRocy5nZXQoZmlsbENvbG9yc1tpXSksIGxmdCwgdG9wICsgZmxvb3Ioc3Ryb2tlV2lkdGggLyAyKSwgYmFyV2lkLCBtYXgoMCwgYmFySGd0IC0gc3Ryb2tlV2lkdGgpLCBydiwgcmIpO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHRyZWN0KHN0cm9rZSwgbGZ0LCB0b3AgKyBmbG9vcihzdHJva2VXaWR0aCAvIDIpLCBiYXJXaWQsIG1heCgwLCBiYXJIZ3QgLSBzdHJva2VXaWR0aCksIHJ2LCByYik7XG5cblx0XHRcdFx0XHRlYWNoKHUsIHNlcmllc0lkeCwgaSxcblx0XHRcdFx0XHRcdGxmdCAgICAtIHN0cm9rZVdpZHRoIC8gMixcblx0XHRcdFx0XHRcdHRvcCxcblx0XHRcdFx0XHRcdGJhcldpZCArIHN0cm9rZVdpZHRoLFxuXHRcdFx0XHRcdFx0YmFySGd0LFxuXHRcdFx0XHRcdCk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0aWYgKHN0cm9rZVdpZHRoID4gMClcblx0XHRcdFx0X3BhdGhzLnN0cm9rZSA9IG11bHRpUGF0aCA/IHN0cm9rZVBhdGhzIDogc3Ryb2tlO1xuXHRcdFx0ZWxzZSBpZiAoIW11bHRpUGF0aCkge1xuXHRcdFx0XHRfcGF0aHMuX2ZpbGwgPSBzZXJpZXMud2lkdGggPT0gMCA/IHNlcmllcy5fZmlsbCA6IHNlcmllcy5fc3Ryb2tlID8/IHNlcmllcy5fZmlsbDtcblx0XHRcdFx0X3BhdGhzLndpZHRoID0gMDtcblx0XHRcdH1cblxuXHRcdFx0X3BhdGhzLmZpbGwgPSBtdWx0aVBhdGggPyBmaWxsUGF0aHMgOiBzdHJva2U7XG5cblx0XHRcdHJldHVybiBfcGF0aHM7XG5cdFx0fSk7XG5cdH07XG59XG5cbmZ1bmN0aW9uIHNwbGluZUludGVycChpbnRlcnAsIG9wdHMpIHtcblx0Y29uc3QgYWxpZ25HYXBzID0gaWZOdWxsKG9wdHM/LmFsaWduR2FwcywgMCk7XG5cblx0cmV0dXJuICh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEpID0+IHtcblx0XHRyZXR1cm4gb3JpZW50KHUsIHNlcmllc0lkeCwgKHNlcmllcywgZGF0YVgsIGRhdGFZLCBzY2FsZVgsIHNjYWxlWSwgdmFsVG9Qb3NYLCB2YWxUb1Bvc1ksIHhPZmYsIHlPZmYsIHhEaW0sIHlEaW0pID0+IHtcblx0XHRcdFtpZHgwLCBpZHgxXSA9IG5vbk51bGxJZHhzKGRhdGFZLCBpZHgwLCBpZHgxKTtcblxuXHRcdFx0bGV0IHB4Um91bmQgPSBzZXJpZXMucHhSb3VuZDtcblxuXHRcdFx0bGV0IHBpeGVsRm9yWCA9IHZhbCA9PiBweFJvdW5kKHZhbFRvUG9zWCh2YWwsIHNjYWxlWCwgeERpbSwgeE9mZikpO1xuXHRcdFx0bGV0IHBpeGVsRm9yWSA9IHZhbCA9PiBweFJvdW5kKHZhbFRvUG9zWSh2YWwsIHNjYWxlWSwgeURpbSwgeU9mZikpO1xuXG5cdFx0XHRsZXQgbW92ZVRvLCBiZXppZXJDdXJ2ZVRvLCBsaW5lVG87XG5cblx0XHRcdGlmIChzY2FsZVgub3JpID09IDApIHtcblx0XHRcdFx0bW92ZVRvID0gbW92ZVRvSDtcblx0XHRcdFx0bGluZVRvID0gbGluZVRvSDtcblx0XHRcdFx0YmV6aWVyQ3VydmVUbyA9IGJlemllckN1cnZlVG9IO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdG1vdmVUbyA9IG1vdmVUb1Y7XG5cdFx0XHRcdGxpbmVUbyA9IGxpbmVUb1Y7XG5cdFx0XHRcdGJlemllckN1cnZlVG8gPSBiZXppZXJDdXJ2ZVRvVjtcblx0XHRcdH1cblxuXHRcdFx0Y29uc3QgZGlyID0gc2NhbGVYLmRpciAqIChzY2FsZVgub3JpID09IDAgPyAxIDogLTEpO1xuXG5cdFx0XHRsZXQgZmlyc3RYUG9zID0gcGl4ZWxGb3JYKGRhdGFYW2RpciA9PSAxID8gaWR4MCA6IGlkeDFdKTtcblx0XHRcdGxldCBwcmV2WFBvcyA9IGZpcnN0WFBvcztcblxuXHRcdFx0bGV0IHhDb29yZHMgPSBbXTtcblx0XHRcdGxldCB5Q29vcmRzID0gW107XG5cblx0XHRcdGZvciAobGV0IGkgPSBkaXIgPT0gMSA/IGlkeDAgOiBpZHgxOyBpID49IGlkeDAgJiYgaSA8PSBpZHgxOyBpICs9IGRpcikge1xuXHRcdFx0XHRsZXQgeVZhbCA9IGRhdGFZW2ldO1xuXG5cdFx0XHRcdGlmICh5VmFsICE9IG51bGwpIHtcblx0XHRcdFx0XHRsZXQgeFZhbCA9IGRhdGFYW2ldO1xuXHRcdFx0XHRcdGxldCB4UG9zID0gcGl4ZWxGb3JYKHhWYWwpO1xuXG5cdFx0XHRcdFx0eENvb3Jkcy5wdXNoKHByZXZYUG9zID0geFBvcyk7XG5cdFx0XHRcdFx0eUNvb3Jkcy5wdXNoKHBpeGVsRm9yWShkYXRhWVtpXSkpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHRcdGNvbnN0IF9wYXRocyA9IHtzdHJva2U6IGludGVycCh4Q29vcmRzLCB5Q29vcmRzLCBtb3ZlVG8sIGxpbmVUbywgYmV6aWVyQ3VydmVUbywgcHhSb3VuZCksIGZpbGw6IG51bGwsIGNsaXA6IG51bGwsIGJhbmQ6IG51bGwsIGdhcHM6IG51bGwsIGZsYWdzOiBCQU5EX0NMSVBfRklMTH07XG5cdFx0XHRjb25zdCBzdHJva2UgPSBfcGF0aHMuc3Ryb2tlO1xuXG5cdFx0XHRsZXQgWyBiYW5kRmlsbERpciwgYmFuZENsaXBEaXIgXSA9IGJhbmRGaWxsQ2xpcERpcnModSwgc2VyaWVzSWR4KTtcblxuXHRcdFx0aWYgKHNlcmllcy5maWxsICE9IG51bGwgfHwgYmFuZEZpbGxEaXIgIT0gMCkge1xuXHRcdFx0XHRsZXQgZmlsbCA9IF9wYXRocy5maWxsID0gbmV3IFBhdGgyRChzdHJva2UpO1xuXG5cdFx0XHRcdGxldCBmaWxsVG8gPSBzZXJpZXMuZmlsbFRvKHUsIHNlcmllc0lkeCwgc2VyaWVzLm1pbiwgc2VyaWVzLm1heCwgYmFuZEZpbGxEaXIpO1xuXHRcdFx0XHRsZXQgZmlsbFRvWSA9IHBpeGVsRm9yWShmaWxsVG8pO1xuXG5cdFx0XHRcdGxpbmVUbyhmaWxsLCBwcmV2WFBvcywgZmlsbFRvWSk7XG5cdFx0XHRcdGxpbmVUbyhmaWxsLCBmaXJzdFhQb3MsIGZpbGxUb1kpO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoIXNlcmllcy5zcGFuR2Fwcykge1xuXHRcdFx0Ly9cdGNvbnNvbGUudGltZSgnZ2FwcycpO1xuXHRcdFx0XHRsZXQgZ2FwcyA9IFtdO1xuXG5cdFx0XHRcdGdhcHMucHVzaCguLi5maW5kR2FwcyhkYXRhWCwgZGF0YVksIGlkeDAsIGlkeDEsIGRpciwgcGl4ZWxGb3JYLCBhbGlnbkdhcHMpKTtcblxuXHRcdFx0Ly9cdGNvbnNvbGUudGltZUVuZCgnZ2FwcycpO1xuXG5cdFx0XHQvL1x0Y29uc29sZS5sb2coJ2dhcHMnLCBKU09OLnN0cmluZ2lmeShnYXBzKSk7XG5cblx0XHRcdFx0X3BhdGhzLmdhcHMgPSBnYXBzID0gc2VyaWVzLmdhcHModSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBnYXBzKTtcblxuXHRcdFx0XHRfcGF0aHMuY2xpcCA9IGNsaXBHYXBzKGdhcHMsIHNjYWxlWC5vcmksIHhPZmYsIHlPZmYsIHhEaW0sIHlEaW0pO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoYmFuZENsaXBEaXIgIT0gMCkge1xuXHRcdFx0XHRfcGF0aHMuYmFuZCA9IGJhbmRDbGlwRGlyID09IDIgPyBbXG5cdFx0XHRcdFx0Y2xpcEJhbmRMaW5lKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgc3Ryb2tlLCAtMSksXG5cdFx0XHRcdFx0Y2xpcEJhbmRMaW5lKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgc3Ryb2tlLCAgMSksXG5cdFx0XHRcdF0gOiBjbGlwQmFuZExpbmUodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBzdHJva2UsIGJhbmRDbGlwRGlyKTtcblx0XHRcdH1cblxuXHRcdFx0cmV0dXJuIF9wYXRocztcblxuXHRcdFx0Ly8gIGlmIEZFQVRfUEFUSFM6IGZhbHNlIGluIHJvbGx1cC5jb25maWcuanNcblx0XHRcdC8vXHR1LmN0eC5zYXZlKCk7XG5cdFx0XHQvL1x0dS5jdHguYmVnaW5QYXRoKCk7XG5cdFx0XHQvL1x0dS5jdHgucmVjdCh1LmJib3gubGVmdCwgdS5iYm94LnRvcCwgdS5iYm94LndpZHRoLCB1LmJib3guaGVpZ2h0KTtcblx0XHRcdC8vXHR1LmN0eC5jbGlwKCk7XG5cdFx0XHQvL1x0dS5jdHguc3Ryb2tlU3R5bGUgPSB1LnNlcmllc1tzaWR4XS5zdHJva2U7XG5cdFx0XHQvL1x0dS5jdHguc3Ryb2tlKHN0cm9rZSk7XG5cdFx0XHQvL1x0dS5jdHguZmlsbFN0eWxlID0gdS5zZXJpZXNbc2lkeF0uZmlsbDtcblx0XHRcdC8vXHR1LmN0eC5maWxsKGZpbGwpO1xuXHRcdFx0Ly9cdHUuY3R4LnJlc3RvcmUoKTtcblx0XHRcdC8vXHRyZXR1cm4gbnVsbDtcblx0XHR9KTtcblx0fTtcbn1cblxuZnVuY3Rpb24gbW9ub3RvbmVDdWJpYyhvcHRzKSB7XG5cdHJldHVybiBzcGxpbmVJbnRlcnAoX21vbm90b25lQ3ViaWMsIG9wdHMpO1xufVxuXG4vLyBNb25vdG9uZSBDdWJpYyBTcGxpbmUgaW50ZXJwb2xhdGlvbiwgYWRhcHRlZCBmcm9tIHRoZSBDaGFydGlzdC5qcyBpbXBsZW1lbnRhdGlvbjpcbi8vIGh0dHBzOi8vZ2l0aHViLmNvbS9naW9ua3Vuei9jaGFydGlzdC1qcy9ibG9iL2U3ZTc4MjAxYmZmZTk2MDk5MTVlNWU1M2NmYWZhMjlhNWQ2YzQ5Zjkvc3JjL3NjcmlwdHMvaW50ZXJwb2xhdGlvbi5qcyNMMjQwLUwzNjlcbmZ1bmN0aW9uIF9tb25vdG9uZUN1YmljKHhzLCB5cywgbW92ZVRvLCBsaW5lVG8sIGJlemllckN1cnZlVG8sIHB4Um91bmQpIHtcblx0Y29uc3QgbiA9IHhzLmxlbmd0aDtcblxuXHRpZiAobiA8IDIpXG5cdFx0cmV0dXJuIG51bGw7XG5cblx0Y29uc3QgcGF0aCA9IG5ldyBQYXRoMkQoKTtcblxuXHRtb3ZlVG8ocGF0aCwgeHNbMF0sIHlzWzBdKTtcblxuXHRpZiAobiA9PSAyKVxuXHRcdGxpbmVUbyhwYXRoLCB4c1sxXSwgeXNbMV0pO1xuXHRlbHNlIHtcblx0XHRsZXQgbXMgID0gQXJyYXkobiksXG5cdFx0XHRkcyAgPSBBcnJheShuIC0gMSksXG5cdFx0XHRkeXMgPSBBcnJheShuIC0gMSksXG5cdFx0XHRkeHMgPSBBcnJheShuIC0gMSk7XG5cblx0XHQvLyBjYWxjIGRlbHRhcyBhbmQgZGVyaXZhdGl2ZVxuXHRcdGZvciAobGV0IGkgPSAwOyBpIDwgbiAtIDE7IGkrKykge1xuXHRcdFx0ZHlzW2ldID0geXNbaSArIDFdIC0geXNbaV07XG5cdFx0XHRkeHNbaV0gPSB4c1tpICsgMV0gLSB4c1tpXTtcblx0XHRcdGRzW2ldICA9IGR5c1tpXSAvIGR4c1tpXTtcblx0XHR9XG5cblx0XHQvLyBkZXRlcm1pbmUgZGVzaXJlZCBzbG9wZSAobSkgYXQgZWFjaCBwb2ludCB1c2luZyBGcml0c2NoLUNhcmxzb24gbWV0aG9kXG5cdFx0Ly8gaHR0cDovL21hdGguc3RhY2tleGNoYW5nZS5jb20vcXVlc3Rpb25zLzQ1MjE4L2ltcGxlbWVudGF0aW9uLW9mLW1vbm90b25lLWN1YmljLWludGVycG9sYXRpb25cblx0XHRtc1swXSA9IGRzWzBdO1xuXG5cdFx0Zm9yIChsZXQgaSA9IDE7IGkgPCBuIC0gMTsgaSsrKSB7XG5cdFx0XHRpZiAoZHNbaV0gPT09IDAgfHwgZHNbaSAtIDFdID09PSAwIHx8IChkc1tpIC0gMV0gPiAwKSAhPT0gKGRzW2ldID4gMCkpXG5cdFx0XHRcdG1zW2ldID0gMDtcblx0XHRcdGVsc2Uge1xuXHRcdFx0XHRtc1tpXSA9IDMgKiAoZHhzW2kgLSAxXSArIGR4c1tpXSkgLyAoXG5cdFx0XHRcdFx0KDIgKiBkeHNbaV0gKyBkeHNbaSAtIDFdKSAvIGRzW2kgLSAxXSArXG5cdFx0XHRcdFx0KGR4c1tpXSArIDIgKiBkeHNbaSAtIDFdKSAvIGRzW2ldXG5cdFx0XHRcdCk7XG5cblx0XHRcdFx0aWYgKCFpc0Zpbml0ZShtc1tpXSkpXG5cdFx0XHRcdFx0bXNbaV0gPSAwO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdG1zW24gLSAxXSA9IGRzW24gLSAyXTtcblxuXHRcdGZvciAobGV0IGkgPSAwOyBpIDwgbiAtIDE7IGkrKykge1xuXHRcdFx0YmV6aWVyQ3VydmVUbyhcblx0XHRcdFx0cGF0aCxcblx0XHRcdFx0eHNbaV0gKyBkeHNbaV0gLyAzLFxuXHRcdFx0XHR5c1tpXSArIG1zW2ldICogZHhzW2ldIC8gMyxcblx0XHRcdFx0eHNbaSArIDFdIC0gZHhzW2ldIC8gMyxcblx0XHRcdFx0eXNbaSArIDFdIC0gbXNbaSArIDFdICogZHhzW2ldIC8gMyxcblx0XHRcdFx0eHNbaSArIDFdLFxuXHRcdFx0XHR5c1tpICsgMV0sXG5cdFx0XHQpO1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiBwYXRoO1xufVxuXG5jb25zdCBjdXJzb3JQbG90cyA9IG5ldyBTZXQoKTtcblxuZnVuY3Rpb24gaW52YWxpZGF0ZVJlY3RzKCkge1xuXHRmb3IgKGxldCB1IG9mIGN1cnNvclBsb3RzKVxuXHRcdHUuc3luY1JlY3QodHJ1ZSk7XG59XG5cbmlmIChkb21FbnYpIHtcblx0b24ocmVzaXplLCB3aW4sIGludmFsaWRhdGVSZWN0cyk7XG5cdG9uKHNjcm9sbCwgd2luLCBpbnZhbGlkYXRlUmVjdHMsIHRydWUpO1xuXHRvbihkcHB4Y2hhbmdlLCB3aW4sICgpID0+IHsgdVBsb3QucHhSYXRpbyA9IHB4UmF0aW87IH0pO1xufVxuXG5jb25zdCBsaW5lYXJQYXRoID0gbGluZWFyKCkgO1xuY29uc3QgcG9pbnRzUGF0aCA9IHBvaW50cygpIDtcblxuZnVuY3Rpb24gc2V0RGVmYXVsdHMoZCwgeG8sIHlvLCBpbml0WSkge1xuXHRsZXQgZDIgPSBpbml0WSA/IFtkWzBdLCBkWzFdXS5jb25jYXQoZC5zbGljZSgyKSkgOiBbZFswXV0uY29uY2F0KGQuc2xpY2UoMSkpO1xuXHRyZXR1cm4gZDIubWFwKChvLCBpKSA9PiBzZXREZWZhdWx0KG8sIGksIHhvLCB5bykpO1xufVxuXG5mdW5jdGlvbiBzZXREZWZhdWx0czIoZCwgeHlvKSB7XG5cdHJldHVybiBkLm1hcCgobywgaSkgPT4gaSA9PSAwID8ge30gOiBhc3NpZ24oe30sIHh5bywgbykpOyAgLy8gdG9kbzogYXNzaWduKCkgd2lsbCBub3QgbWVyZ2UgZmFjZXQgYXJyYXlzXG59XG5cbmZ1bmN0aW9uIHNldERlZmF1bHQobywgaSwgeG8sIHlvKSB7XG5cdHJldHVybiBhc3NpZ24oe30sIChpID09IDAgPyB4byA6IHlvKSwgbyk7XG59XG5cbmZ1bmN0aW9uIHNuYXBOdW1YKHNlbGYsIGRhdGFNaW4sIGRhdGFNYXgpIHtcblx0cmV0dXJuIGRhdGFNaW4gPT0gbnVsbCA/IG51bGxOdWxsVHVwbGUgOiBbZGF0YU1pbiwgZGF0YU1heF07XG59XG5cbmNvbnN0IHNuYXBUaW1lWCA9IHNuYXBOdW1YO1xuXG4vLyB0aGlzIGVuc3VyZXMgdGhhdCBub24tdGVtcG9yYWwvbnVtZXJpYyB5LWF4ZXMgZ2V0IG11bHRpcGxlLXNuYXBwZWQgcGFkZGluZyBhZGRlZCBhYm92ZS9iZWxvd1xuLy8gVE9ETzogYWxzbyBhY2NvdW50IGZvciBpbmNycyB3aGVuIHNuYXBwaW5nIHRvIGVuc3VyZSB0b3Agb2YgYXhpcyBnZXRzIGEgdGljayAmIHZhbHVlXG5mdW5jdGlvbiBzbmFwTnVtWShzZWxmLCBkYXRhTWluLCBkYXRhTWF4KSB7XG5cdHJldHVybiBkYXRhTWluID09IG51bGwgPyBudWxsTnVsbFR1cGxlIDogcmFuZ2VOdW0oZGF0YU1pbiwgZGF0YU1heCwgcmFuZ2VQYWQsIHRydWUpO1xufVxuXG5mdW5jdGlvbiBzbmFwTG9nWShzZWxmLCBkYXRhTWluLCBkYXRhTWF4LCBzY2FsZSkge1xuXHRyZXR1cm4gZGF0YU1pbiA9PSBudWxsID8gbnVsbE51bGxUdXBsZSA6IHJhbmdlTG9nKGRhdGFNaW4sIGRhdGFNYXgsIHNlbGYuc2NhbGVzW3NjYWxlXS5sb2csIGZhbHNlKTtcbn1cblxuY29uc3Qgc25hcExvZ1ggPSBzbmFwTG9nWTtcblxuZnVuY3Rpb24gc25hcEFzaW5oWShzZWxmLCBkYXRhTWluLCBkYXRhTWF4LCBzY2FsZSkge1xuXHRyZXR1cm4gZGF0YU1pbiA9PSBudWxsID8gbnVsbE51bGxUdXBsZSA6IHJhbmdlQXNpbmgoZGF0YU1pbiwgZGF0YU1heCwgc2VsZi5zY2FsZXNbc2NhbGVdLmxvZywgZmFsc2UpO1xufVxuXG5jb25zdCBzbmFwQXNpbmhYID0gc25hcEFzaW5oWTtcblxuLy8gZGltIGlzIGxvZ2ljYWwgKGdldENsaWVudEJvdW5kaW5nUmVjdCkgcGl4ZWxzLCBub3QgY2FudmFzIHBpeGVsc1xuZnVuY3Rpb24gZmluZEluY3IobWluVmFsLCBtYXhWYWwsIGluY3JzLCBkaW0sIG1pblNwYWNlKSB7XG5cdGxldCBpbnREaWdpdHMgPSBtYXgobnVtSW50RGlnaXRzKG1pblZhbCksIG51bUludERpZ2l0cyhtYXhWYWwpKTtcblxuXHRsZXQgZGVsdGEgPSBtYXhWYWwgLSBtaW5WYWw7XG5cblx0bGV0IGluY3JJZHggPSBjbG9zZXN0SWR4KChtaW5TcGFjZSAvIGRpbSkgKiBkZWx0YSwgaW5jcnMpO1xuXG5cdGRvIHtcblx0XHRsZXQgZm91bmRJbmNyID0gaW5jcnNbaW5jcklkeF07XG5cdFx0bGV0IGZvdW5kU3BhY2UgPSBkaW0gKiBmb3VuZEluY3IgLyBkZWx0YTtcblxuXHRcdGlmIChmb3VuZFNwYWNlID49IG1pblNwYWNlICYmIGludERpZ2l0cyArIChmb3VuZEluY3IgPCA1ID8gZml4ZWREZWMuZ2V0KGZvdW5kSW5jcikgOiAwKSA8PSAxNylcblx0XHRcdHJldHVybiBbZm91bmRJbmNyLCBmb3VuZFNwYWNlXTtcblx0fSB3aGlsZSAoKytpbmNySWR4IDwgaW5jcnMubGVuZ3RoKTtcblxuXHRyZXR1cm4gWzAsIDBdO1xufVxuXG5mdW5jdGlvbiBweFJhdGlvRm9udChmb250KSB7XG5cdGxldCBmb250U2l6ZSwgZm9udFNpemVDc3M7XG5cdGZvbnQgPSBmb250LnJlcGxhY2UoLyhcXGQrKXB4LywgKG0sIHAxKSA9PiAoZm9udFNpemUgPSByb3VuZCgoZm9udFNpemVDc3MgPSArcDEpICogcHhSYXRpbykpICsgJ3B4Jyk7XG5cdHJldHVybiBbZm9udCwgZm9udFNpemUsIGZvbnRTaXplQ3NzXTtcbn1cblxuZnVuY3Rpb24gc3luY0ZvbnRTaXplKGF4aXMpIHtcblx0aWYgKGF4aXMuc2hvdykge1xuXHRcdFtheGlzLmZvbnQsIGF4aXMubGFiZWxGb250XS5mb3JFYWNoKGYgPT4ge1xuXHRcdFx0bGV0IHNpemUgPSByb3VuZERlYyhmWzJdICogcHhSYXRpbywgMSk7XG5cdFx0XHRmWzBdID0gZlswXS5yZXBsYWNlKC9bMC05Ll0rcHgvLCBzaXplICsgJ3B4Jyk7XG5cdFx0XHRmWzFdID0gc2l6ZTtcblx0XHR9KTtcblx0fVxufVxuXG5mdW5jdGlvbiB1UGxvdChvcHRzLCBkYXRhLCB0aGVuKSB7XG5cdGNvbnN0IHNlbGYgPSB7XG5cdFx0bW9kZTogaWZOdWxsKG9wdHMubW9kZSwgMSksXG5cdH07XG5cblx0Y29uc3QgbW9kZSA9IHNlbGYubW9kZTtcblxuXHRmdW5jdGlvbiBnZXRIUG9zKHZhbCwgc2NhbGUsIGRpbSwgb2ZmKSB7XG5cdFx0bGV0IHBjdCA9IHNjYWxlLnZhbFRvUGN0KHZhbCk7XG5cdFx0cmV0dXJuIG9mZiArIGRpbSAqIChzY2FsZS5kaXIgPT0gLTEgPyAoMSAtIHBjdCkgOiBwY3QpO1xuXHR9XG5cblx0ZnVuY3Rpb24gZ2V0VlBvcyh2YWwsIHNjYWxlLCBkaW0sIG9mZikge1xuXHRcdGxldCBwY3QgPSBzY2FsZS52YWxUb1BjdCh2YWwpO1xuXHRcdHJldHVybiBvZmYgKyBkaW0gKiAoc2NhbGUuZGlyID09IC0xID8gcGN0IDogKDEgLSBwY3QpKTtcblx0fVxuXG5cdGZ1bmN0aW9uIGdldFBvcyh2YWwsIHNjYWxlLCBkaW0sIG9mZikge1xuXHRcdHJldHVybiBzY2FsZS5vcmkgPT0gMCA/IGdldEhQb3ModmFsLCBzY2FsZSwgZGltLCBvZmYpIDogZ2V0VlBvcyh2YWwsIHNjYWxlLCBkaW0sIG9mZik7XG5cdH1cblxuXHRzZWxmLnZhbFRvUG9zSCA9IGdldEhQb3M7XG5cdHNlbGYudmFsVG9Qb3NWID0gZ2V0VlBvcztcblxuXHRsZXQgcmVhZHkgPSBmYWxzZTtcblx0c2VsZi5zdGF0dXMgPSAwO1xuXG5cdGNvbnN0IHJvb3QgPSBzZWxmLnJvb3QgPSBwbGFjZURpdihVUExPVCk7XG5cblx0aWYgKG9wdHMuaWQgIT0gbnVsbClcblx0XHRyb290LmlkID0gb3B0cy5pZDtcblxuXHRhZGRDbGFzcyhyb290LCBvcHRzLmNsYXNzKTtcblxuXHRpZiAob3B0cy50aXRsZSkge1xuXHRcdGxldCB0aXRsZSA9IHBsYWNlRGl2KFRJVExFLCByb290KTtcblx0XHR0aXRsZS50ZXh0Q29udGVudCA9IG9wdHMudGl0bGU7XG5cdH1cblxuXHRjb25zdCBjYW4gPSBwbGFjZVRhZyhcImNhbnZhc1wiKTtcblx0Y29uc3QgY3R4ID0gc2VsZi5jdHggPSBjYW4uZ2V0Q29udGV4dChcIjJkXCIpO1xuXG5cdGNvbnN0IHdyYXAgPSBwbGFjZURpdihXUkFQLCByb290KTtcblxuXHRvbihcImNsaWNrXCIsIHdyYXAsIGUgPT4ge1xuXHRcdGlmIChlLnRhcmdldCA9PT0gb3Zlcikge1xuXHRcdFx0bGV0IGRpZERyYWcgPSBtb3VzZUxlZnQxICE9IG1vdXNlTGVmdDAgfHwgbW91c2VUb3AxICE9IG1vdXNlVG9wMDtcblx0XHRcdGRpZERyYWcgJiYgZHJhZy5jbGljayhzZWxmLCBlKTtcblx0XHR9XG5cdH0sIHRydWUpO1xuXG5cdGNvbnN0IHVuZGVyID0gc2VsZi51bmRlciA9IHBsYWNlRGl2KFVOREVSLCB3cmFwKTtcblx0d3JhcC5hcHBlbmRDaGlsZChjYW4pO1xuXHRjb25zdCBvdmVyID0gc2VsZi5vdmVyID0gcGxhY2VEaXYoT1ZFUiwgd3JhcCk7XG5cblx0b3B0cyA9IGNvcHkob3B0cyk7XG5cblx0Y29uc3QgcHhBbGlnbiA9ICtpZk51bGwob3B0cy5weEFsaWduLCAxKTtcblxuXHRjb25zdCBweFJvdW5kID0gcHhSb3VuZEdlbihweEFsaWduKTtcblxuXHQob3B0cy5wbHVnaW5zIHx8IFtdKS5mb3JFYWNoKHAgPT4ge1xuXHRcdGlmIChwLm9wdHMpXG5cdFx0XHRvcHRzID0gcC5vcHRzKHNlbGYsIG9wdHMpIHx8IG9wdHM7XG5cdH0pO1xuXG5cdGNvbnN0IG1zID0gb3B0cy5tcyB8fCAxZS0zO1xuXG5cdGNvbnN0IHNlcmllcyAgPSBzZWxmLnNlcmllcyA9IG1vZGUgPT0gMSA/XG5cdFx0c2V0RGVmYXVsdHMob3B0cy5zZXJpZXMgfHwgW10sIHhTZXJpZXNPcHRzLCB5U2VyaWVzT3B0cywgZmFsc2UpIDpcblx0XHRzZXREZWZhdWx0czIob3B0cy5zZXJpZXMgfHwgW251bGxdLCB4eVNlcmllc09wdHMpO1xuXHRjb25zdCBheGVzICAgID0gc2VsZi5heGVzICAgPSBzZXREZWZhdWx0cyhvcHRzLmF4ZXMgICB8fCBbXSwgeEF4aXNPcHRzLCAgIHlBeGlzT3B0cywgICAgdHJ1ZSk7XG5cdGNvbnN0IHNjYWxlcyAgPSBzZWxmLnNjYWxlcyA9IHt9O1xuXHRjb25zdCBiYW5kcyAgID0gc2VsZi5iYW5kcyAgPSBvcHRzLmJhbmRzIHx8IFtdO1xuXG5cdGJhbmRzLmZvckVhY2goYiA9PiB7XG5cdFx0Yi5maWxsID0gZm5PclNlbGYoYi5maWxsIHx8IG51bGwpO1xuXHRcdGIuZGlyID0gaWZOdWxsKGIuZGlyLCAtMSk7XG5cdH0pO1xuXG5cdGNvbnN0IHhTY2FsZUtleSA9IG1vZGUgPT0gMiA/IHNlcmllc1sxXS5mYWNldHNbMF0uc2NhbGUgOiBzZXJpZXNbMF0uc2NhbGU7XG5cblx0Y29uc3QgZHJhd09yZGVyTWFwID0ge1xuXHRcdGF4ZXM6IGRyYXdBeGVzR3JpZCxcblx0XHRzZXJpZXM6IGRyYXdTZXJpZXMsXG5cdH07XG5cblx0Y29uc3QgZHJhd09yZGVyID0gKG9wdHMuZHJhd09yZGVyIHx8IFtcImF4ZXNcIiwgXCJzZXJpZXNcIl0pLm1hcChrZXkgPT4gZHJhd09yZGVyTWFwW2tleV0pO1xuXG5cdGZ1bmN0aW9uIGluaXRWYWxUb1BjdChzYykge1xuXHRcdGNvbnN0IGdldFZhbCA9IChcblx0XHRcdHNjLmRpc3RyID09IDMgICA/IHZhbCA9PiBsb2cxMCh2YWwgPiAwID8gdmFsIDogc2MuY2xhbXAoc2VsZiwgdmFsLCBzYy5taW4sIHNjLm1heCwgc2Mua2V5KSkgOlxuXHRcdFx0c2MuZGlzdHIgPT0gNCAgID8gdmFsID0+IGFzaW5oKHZhbCwgc2MuYXNpbmgpIDpcblx0XHRcdHNjLmRpc3RyID09IDEwMCA/IHZhbCA9PiBzYy5md2QodmFsKSA6XG5cdFx0XHR2YWwgPT4gdmFsXG5cdFx0KTtcblxuXHRcdHJldHVybiB2YWwgPT4ge1xuXHRcdFx0bGV0IF92YWwgPSBnZXRWYWwodmFsKTtcblx0XHRcdGxldCB7IF9taW4sIF9tYXggfSA9IHNjO1xuXHRcdFx0bGV0IGRlbHRhID0gX21heCAtIF9taW47XG5cdFx0XHRyZXR1cm4gKF92YWwgLSBfbWluKSAvIGRlbHRhO1xuXHRcdH07XG5cdH1cblxuXHRmdW5jdGlvbiBpbml0U2NhbGUoc2NhbGVLZXkpIHtcblx0XHRsZXQgc2MgPSBzY2FsZXNbc2NhbGVLZXldO1xuXG5cdFx0aWYgKHNjID09IG51bGwpIHtcblx0XHRcdGxldCBzY2FsZU9wdHMgPSAob3B0cy5zY2FsZXMgfHwgRU1QVFlfT0JKKVtzY2FsZUtleV0gfHwgRU1QVFlfT0JKO1xuXG5cdFx0XHRpZiAoc2NhbGVPcHRzLmZyb20gIT0gbnVsbCkge1xuXHRcdFx0XHQvLyBlbnN1cmUgcGFyZW50IGlzIGluaXRpYWxpemVkXG5cdFx0XHRcdGluaXRTY2FsZShzY2FsZU9wdHMuZnJvbSk7XG5cdFx0XHRcdC8vIGRlcGVuZGVudCBzY2FsZXMgaW5oZXJpdFxuXHRcdFx0XHRsZXQgc2MgPSBhc3NpZ24oe30sIHNjYWxlc1tzY2FsZU9wdHMuZnJvbV0sIHNjYWxlT3B0cywge2tleTogc2NhbGVLZXl9KTtcblx0XHRcdFx0c2MudmFsVG9QY3QgPSBpbml0VmFsVG9QY3Qoc2MpO1xuXHRcdFx0XHRzY2FsZXNbc2NhbGVLZXldID0gc2M7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0c2MgPSBzY2FsZXNbc2NhbGVLZXldID0gYXNzaWduKHt9LCAoc2NhbGVLZXkgPT0geFNjYWxlS2V5ID8geFNjYWxlT3B0cyA6IHlTY2FsZU9wdHMpLCBzY2FsZU9wdHMpO1xuXG5cdFx0XHRcdHNjLmtleSA9IHNjYWxlS2V5O1xuXG5cdFx0XHRcdGxldCBpc1RpbWUgPSBzYy50aW1lO1xuXG5cdFx0XHRcdGxldCBybiA9IHNjLnJhbmdlO1xuXG5cdFx0XHRcdGxldCByYW5nZUlzQXJyID0gaXNBcnIocm4pO1xuXG5cdFx0XHRcdGlmIChzY2FsZUtleSAhPSB4U2NhbGVLZXkgfHwgKG1vZGUgPT0gMiAmJiAhaXNUaW1lKSkge1xuXHRcdFx0XHRcdC8vIGlmIHJhbmdlIGFycmF5IGhhcyBudWxsIGxpbWl0cywgaXQgc2hvdWxkIGJlIGF1dG9cblx0XHRcdFx0XHRpZiAocmFuZ2VJc0FyciAmJiAocm5bMF0gPT0gbnVsbCB8fCByblsxXSA9PSBudWxsKSkge1xuXHRcdFx0XHRcdFx0cm4gPSB7XG5cdFx0XHRcdFx0XHRcdG1pbjogcm5bMF0gPT0gbnVsbCA/IGF1dG9SYW5nZVBhcnQgOiB7XG5cdFx0XHRcdFx0XHRcdFx0bW9kZTogMSxcblx0XHRcdFx0XHRcdFx0XHRoYXJkOiByblswXSxcblx0XHRcdFx0XHRcdFx0XHRzb2Z0OiByblswXSxcblx0XHRcdFx0XHRcdFx0fSxcblx0XHRcdFx0XHRcdFx0bWF4OiByblsxXSA9PSBudWxsID8gYXV0b1JhbmdlUGFydCA6IHtcblx0XHRcdFx0XHRcdFx0XHRtb2RlOiAxLFxuXHRcdFx0XHRcdFx0XHRcdGhhcmQ6IHJuWzFdLFxuXHRcdFx0XHRcdFx0XHRcdHNvZnQ6IHJuWzFdLFxuXHRcdFx0XHRcdFx0XHR9LFxuXHRcdFx0XHRcdFx0fTtcblx0XHRcdFx0XHRcdHJhbmdlSXNBcnIgPSBmYWxzZTtcblx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRpZiAoIXJhbmdlSXNBcnIgJiYgaXNPYmoocm4pKSB7XG5cdFx0XHRcdFx0XHRsZXQgY2ZnID0gcm47XG5cdFx0XHRcdFx0XHQvLyB0aGlzIGlzIHNpbWlsYXIgdG8gc25hcE51bVlcblx0XHRcdFx0XHRcdHJuID0gKHNlbGYsIGRhdGFNaW4sIGRhdGFNYXgpID0+IGRhdGFNaW4gPT0gbnVsbCA/IG51bGxOdWxsVHVwbGUgOiByYW5nZU51bShkYXRhTWluLCBkYXRhTWF4LCBjZmcpO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXG5cdFx0XHRcdHNjLnJhbmdlID0gZm5PclNlbGYocm4gfHwgKGlzVGltZSA/IHNuYXBUaW1lWCA6IHNjYWxlS2V5ID09IHhTY2FsZUtleSA/XG5cdFx0XHRcdFx0KHNjLmRpc3RyID09IDMgPyBzbmFwTG9nWCA6IHNjLmRpc3RyID09IDQgPyBzbmFwQXNpbmhYIDogc25hcE51bVgpIDpcblx0XHRcdFx0XHQoc2MuZGlzdHIgPT0gMyA/IHNuYXBMb2dZIDogc2MuZGlzdHIgPT0gNCA/IHNuYXBBc2luaFkgOiBzbmFwTnVtWSlcblx0XHRcdFx0KSk7XG5cblx0XHRcdFx0c2MuYXV0byA9IGZuT3JTZWxmKHJhbmdlSXNBcnIgPyBmYWxzZSA6IHNjLmF1dG8pO1xuXG5cdFx0XHRcdHNjLmNsYW1wID0gZm5PclNlbGYoc2MuY2xhbXAgfHwgY2xhbXBTY2FsZSk7XG5cblx0XHRcdFx0Ly8gY2FjaGVzIGZvciBleHBlbnNpdmUgb3BzIGxpa2UgYXNpbmgoKSAmIGxvZygpXG5cdFx0XHRcdHNjLl9taW4gPSBzYy5fbWF4ID0gbnVsbDtcblxuXHRcdFx0XHRzYy52YWxUb1BjdCA9IGluaXRWYWxUb1BjdChzYyk7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0aW5pdFNjYWxlKFwieFwiKTtcblx0aW5pdFNjYWxlKFwieVwiKTtcblxuXHQvLyBUT0RPOiBpbml0IHNjYWxlcyBmcm9tIGZhY2V0cyBpbiBtb2RlOiAyXG5cdGlmIChtb2RlID09IDEpIHtcblx0XHRzZXJpZXMuZm9yRWFjaChzID0+IHtcblx0XHRcdGluaXRTY2FsZShzLnNjYWxlKTtcblx0XHR9KTtcblx0fVxuXG5cdGF4ZXMuZm9yRWFjaChhID0+IHtcblx0XHRpbml0U2NhbGUoYS5zY2FsZSk7XG5cdH0pO1xuXG5cdGZvciAobGV0IGsgaW4gb3B0cy5zY2FsZXMpXG5cdFx0aW5pdFNjYWxlKGspO1xuXG5cdGNvbnN0IHNjYWxlWCA9IHNjYWxlc1t4U2NhbGVLZXldO1xuXG5cdGNvbnN0IHhTY2FsZURpc3RyID0gc2NhbGVYLmRpc3RyO1xuXG5cdGxldCB2YWxUb1Bvc1gsIHZhbFRvUG9zWTtcblxuXHRpZiAoc2NhbGVYLm9yaSA9PSAwKSB7XG5cdFx0YWRkQ2xhc3Mocm9vdCwgT1JJX0haKTtcblx0XHR2YWxUb1Bvc1ggPSBnZXRIUG9zO1xuXHRcdHZhbFRvUG9zWSA9IGdldFZQb3M7XG5cdFx0Lypcblx0XHR1cGRPcmlEaW1zID0gKCkgPT4ge1xuXHRcdFx0eERpbUNhbiA9IHBsb3RXaWQ7XG5cdFx0XHR4T2ZmQ2FuID0gcGxvdExmdDtcblx0XHRcdHlEaW1DYW4gPSBwbG90SGd0O1xuXHRcdFx0eU9mZkNhbiA9IHBsb3RUb3A7XG5cblx0XHRcdHhEaW1Dc3MgPSBwbG90V2lkQ3NzO1xuXHRcdFx0eE9mZkNzcyA9IHBsb3RMZnRDc3M7XG5cdFx0XHR5RGltQ3NzID0gcGxvdEhndENzcztcblx0XHRcdHlPZmZDc3MgPSBwbG90VG9wQ3NzO1xuXHRcdH07XG5cdFx0Ki9cblx0fVxuXHRlbHNlIHtcblx0XHRhZGRDbGFzcyhyb290LCBPUklfVlQpO1xuXHRcdHZhbFRvUG9zWCA9IGdldFZQb3M7XG5cdFx0dmFsVG9Qb3NZID0gZ2V0SFBvcztcblx0XHQvKlxuXHRcdHVwZE9yaURpbXMgPSAoKSA9PiB7XG5cdFx0XHR4RGltQ2FuID0gcGxvdEhndDtcblx0XHRcdHhPZmZDYW4gPSBwbG90VG9wO1xuXHRcdFx0eURpbUNhbiA9IHBsb3RXaWQ7XG5cdFx0XHR5T2ZmQ2FuID0gcGxvdExmdDtcblxuXHRcdFx0eERpbUNzcyA9IHBsb3RIZ3RDc3M7XG5cdFx0XHR4T2ZmQ3NzID0gcGxvdFRvcENzcztcblx0XHRcdHlEaW1Dc3MgPSBwbG90V2lkQ3NzO1xuXHRcdFx0eU9mZkNzcyA9IHBsb3RMZnRDc3M7XG5cdFx0fTtcblx0XHQqL1xuXHR9XG5cblx0Y29uc3QgcGVuZFNjYWxlcyA9IHt9O1xuXG5cdC8vIGV4cGxpY2l0bHktc2V0IGluaXRpYWwgc2NhbGVzXG5cdGZvciAobGV0IGsgaW4gc2NhbGVzKSB7XG5cdFx0bGV0IHNjID0gc2NhbGVzW2tdO1xuXG5cdFx0aWYgKHNjLm1pbiAhPSBudWxsIHx8IHNjLm1heCAhPSBudWxsKSB7XG5cdFx0XHRwZW5kU2NhbGVzW2tdID0ge21pbjogc2MubWluLCBtYXg6IHNjLm1heH07XG5cdFx0XHRzYy5taW4gPSBzYy5tYXggPSBudWxsO1xuXHRcdH1cblx0fVxuXG4vL1x0c2VsZi50eiA9IG9wdHMudHogfHwgSW50bC5EYXRlVGltZUZvcm1hdCgpLnJlc29sdmVkT3B0aW9ucygpLnRpbWVab25lO1xuXHRjb25zdCBfdHpEYXRlICA9IChvcHRzLnR6RGF0ZSB8fCAodHMgPT4gbmV3IERhdGUocm91bmQodHMgLyBtcykpKSk7XG5cdGNvbnN0IF9mbXREYXRlID0gKG9wdHMuZm10RGF0ZSB8fCBmbXREYXRlKTtcblxuXHRjb25zdCBfdGltZUF4aXNTcGxpdHMgPSAobXMgPT0gMSA/IHRpbWVBeGlzU3BsaXRzTXMoX3R6RGF0ZSkgOiB0aW1lQXhpc1NwbGl0c1MoX3R6RGF0ZSkpO1xuXHRjb25zdCBfdGltZUF4aXNWYWxzICAgPSB0aW1lQXhpc1ZhbHMoX3R6RGF0ZSwgdGltZUF4aXNTdGFtcHMoKG1zID09IDEgPyBfdGltZUF4aXNTdGFtcHNNcyA6IF90aW1lQXhpc1N0YW1wc1MpLCBfZm10RGF0ZSkpO1xuXHRjb25zdCBfdGltZVNlcmllc1ZhbCAgPSB0aW1lU2VyaWVzVmFsKF90ekRhdGUsIHRpbWVTZXJpZXNTdGFtcChfdGltZVNlcmllc1N0YW1wLCBfZm10RGF0ZSkpO1xuXG5cdGNvbnN0IGFjdGl2ZUlkeHMgPSBbXTtcblxuXHRjb25zdCBsZWdlbmQgICAgID0gKHNlbGYubGVnZW5kID0gYXNzaWduKHt9LCBsZWdlbmRPcHRzLCBvcHRzLmxlZ2VuZCkpO1xuXHRjb25zdCBjdXJzb3IgICAgID0gICAgICAgICAgICAgICAgKHNlbGYuY3Vyc29yID0gYXNzaWduKHt9LCBjdXJzb3JPcHRzLCB7ZHJhZzoge3k6IG1vZGUgPT0gMn19LCBvcHRzLmN1cnNvcikpO1xuXHRjb25zdCBzaG93TGVnZW5kID0gbGVnZW5kLnNob3c7XG5cdGNvbnN0IHNob3dDdXJzb3IgPSAgICAgICAgICAgICAgICBjdXJzb3Iuc2hvdztcblx0Y29uc3QgbWFya2VycyAgICA9IGxlZ2VuZC5tYXJrZXJzO1xuXG5cdHtcblx0XHRsZWdlbmQuaWR4cyA9IGFjdGl2ZUlkeHM7XG5cblx0XHRtYXJrZXJzLndpZHRoICA9IGZuT3JTZWxmKG1hcmtlcnMud2lkdGgpO1xuXHRcdG1hcmtlcnMuZGFzaCAgID0gZm5PclNlbGYobWFya2Vycy5kYXNoKTtcblx0XHRtYXJrZXJzLnN0cm9rZSA9IGZuT3JTZWxmKG1hcmtlcnMuc3Ryb2tlKTtcblx0XHRtYXJrZXJzLmZpbGwgICA9IGZuT3JTZWxmKG1hcmtlcnMuZmlsbCk7XG5cdH1cblxuXHRsZXQgbGVnZW5kVGFibGU7XG5cdGxldCBsZWdlbmRIZWFkO1xuXHRsZXQgbGVnZW5kQm9keTtcblx0bGV0IGxlZ2VuZFJvd3MgPSBbXTtcblx0bGV0IGxlZ2VuZENlbGxzID0gW107XG5cdGxldCBsZWdlbmRDb2xzO1xuXHRsZXQgbXVsdGlWYWxMZWdlbmQgPSBmYWxzZTtcblx0bGV0IE5VTExfTEVHRU5EX1ZBTFVFUyA9IHt9O1xuXG5cdGlmIChsZWdlbmQubGl2ZSkge1xuXHRcdGNvbnN0IGdldE11bHRpVmFscyA9IHNlcmllc1sxXSA/IHNlcmllc1sxXS52YWx1ZXMgOiBudWxsO1xuXHRcdG11bHRpVmFsTGVnZW5kID0gZ2V0TXVsdGlWYWxzICE9IG51bGw7XG5cdFx0bGVnZW5kQ29scyA9IG11bHRpVmFsTGVnZW5kID8gZ2V0TXVsdGlWYWxzKHNlbGYsIDEsIDApIDoge186IDB9O1xuXG5cdFx0Zm9yIChsZXQgayBpbiBsZWdlbmRDb2xzKVxuXHRcdFx0TlVMTF9MRUdFTkRfVkFMVUVTW2tdID0gTEVHRU5EX0RJU1A7XG5cdH1cblxuXHRpZiAoc2hvd0xlZ2VuZCkge1xuXHRcdGxlZ2VuZFRhYmxlID0gcGxhY2VUYWcoXCJ0YWJsZVwiLCBMRUdFTkQsIHJvb3QpO1xuXHRcdGxlZ2VuZEJvZHkgPSBwbGFjZVRhZyhcInRib2R5XCIsIG51bGwsIGxlZ2VuZFRhYmxlKTtcblxuXHRcdC8vIGFsbG93cyBsZWdlbmQgdG8gYmUgbW92ZWQgb3V0IG9mIHJvb3Rcblx0XHRsZWdlbmQubW91bnQoc2VsZiwgbGVnZW5kVGFibGUpO1xuXG5cdFx0aWYgKG11bHRpVmFsTGVnZW5kKSB7XG5cdFx0XHRsZWdlbmRIZWFkID0gcGxhY2VUYWcoXCJ0aGVhZFwiLCBudWxsLCBsZWdlbmRUYWJsZSwgbGVnZW5kQm9keSk7XG5cblx0XHRcdGxldCBoZWFkID0gcGxhY2VUYWcoXCJ0clwiLCBudWxsLCBsZWdlbmRIZWFkKTtcblx0XHRcdHBsYWNlVGFnKFwidGhcIiwgbnVsbCwgaGVhZCk7XG5cblx0XHRcdGZvciAodmFyIGtleSBpbiBsZWdlbmRDb2xzKVxuXHRcdFx0XHRwbGFjZVRhZyhcInRoXCIsIExFR0VORF9MQUJFTCwgaGVhZCkudGV4dENvbnRlbnQgPSBrZXk7XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdFx0YWRkQ2xhc3MobGVnZW5kVGFibGUsIExFR0VORF9JTkxJTkUpO1xuXHRcdFx0bGVnZW5kLmxpdmUgJiYgYWRkQ2xhc3MobGVnZW5kVGFibGUsIExFR0VORF9MSVZFKTtcblx0XHR9XG5cdH1cblxuXHRjb25zdCBzb24gID0ge3Nob3c6IHRydWV9O1xuXHRjb25zdCBzb2ZmID0ge3Nob3c6IGZhbHNlfTtcblxuXHRmdW5jdGlvbiBpbml0TGVnZW5kUm93KHMsIGkpIHtcblx0XHRpZiAoaSA9PSAwICYmIChtdWx0aVZhbExlZ2VuZCB8fCAhbGVnZW5kLmxpdmUgfHwgbW9kZSA9PSAyKSlcblx0XHRcdHJldHVybiBudWxsTnVsbFR1cGxlO1xuXG5cdFx0bGV0IGNlbGxzID0gW107XG5cblx0XHRsZXQgcm93ID0gcGxhY2VUYWcoXCJ0clwiLCBMRUdFTkRfU0VSSUVTLCBsZWdlbmRCb2R5LCBsZWdlbmRCb2R5LmNoaWxkTm9kZXNbaV0pO1xuXG5cdFx0YWRkQ2xhc3Mocm93LCBzLmNsYXNzKTtcblxuXHRcdGlmICghcy5zaG93KVxuXHRcdFx0YWRkQ2xhc3Mocm93LCBPRkYpO1xuXG5cdFx0bGV0IGxhYmVsID0gcGxhY2VUYWcoXCJ0aFwiLCBudWxsLCByb3cpO1xuXG5cdFx0aWYgKG1hcmtlcnMuc2hvdykge1xuXHRcdFx0bGV0IGluZGljID0gcGxhY2VEaXYoTEVHRU5EX01BUktFUiwgbGFiZWwpO1xuXG5cdFx0XHRpZiAoaSA+IDApIHtcblx0XHRcdFx0bGV0IHdpZHRoICA9IG1hcmtlcnMud2lkdGgoc2VsZiwgaSk7XG5cblx0XHRcdFx0aWYgKHdpZHRoKVxuXHRcdFx0XHRcdGluZGljLnN0eWxlLmJvcmRlciA9IHdpZHRoICsgXCJweCBcIiArIG1hcmtlcnMuZGFzaChzZWxmLCBpKSArIFwiIFwiICsgbWFya2Vycy5zdHJva2Uoc2VsZiwgaSk7XG5cblx0XHRcdFx0aW5kaWMuc3R5bGUuYmFja2dyb3VuZCA9IG1hcmtlcnMuZmlsbChzZWxmLCBpKTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRsZXQgdGV4dCA9IHBsYWNlRGl2KExFR0VORF9MQUJFTCwgbGFiZWwpO1xuXG5cdFx0aWYgKHMubGFiZWwgaW5zdGFuY2VvZiBIVE1MRWxlbWVudClcblx0XHRcdHRleHQuYXBwZW5kQ2hpbGQocy5sYWJlbCk7XG5cdFx0ZWxzZVxuXHRcdFx0dGV4dC50ZXh0Q29udGVudCA9IHMubGFiZWw7XG5cblx0XHRpZiAoaSA+IDApIHtcblx0XHRcdGlmICghbWFya2Vycy5zaG93KVxuXHRcdFx0XHR0ZXh0LnN0eWxlLmNvbG9yID0gcy53aWR0aCA+IDAgPyBtYXJrZXJzLnN0cm9rZShzZWxmLCBpKSA6IG1hcmtlcnMuZmlsbChzZWxmLCBpKTtcblxuXHRcdFx0b25Nb3VzZShcImNsaWNrXCIsIGxhYmVsLCBlID0+IHtcblx0XHRcdFx0aWYgKGN1cnNvci5fbG9jaylcblx0XHRcdFx0XHRyZXR1cm47XG5cblx0XHRcdFx0c2V0Q3Vyc29yRXZlbnQoZSk7XG5cblx0XHRcdFx0bGV0IHNlcmllc0lkeCA9IHNlcmllcy5pbmRleE9mKHMpO1xuXG5cdFx0XHRcdGlmICgoZS5jdHJsS2V5IHx8IGUubWV0YUtleSkgIT0gbGVnZW5kLmlzb2xhdGUpIHtcblx0XHRcdFx0XHQvLyBpZiBhbnkgb3RoZXIgc2VyaWVzIGlzIHNob3duLCBpc29sYXRlIHRoaXMgb25lLiBlbHNlIHNob3cgYWxsXG5cdFx0XHRcdFx0bGV0IGlzb2xhdGUgPSBzZXJpZXMuc29tZSgocywgaSkgPT4gaSA+IDAgJiYgaSAhPSBzZXJpZXNJZHggJiYgcy5zaG93KTtcblxuXHRcdFx0XHRcdHNlcmllcy5mb3JFYWNoKChzLCBpKSA9PiB7XG5cdFx0XHRcdFx0XHRpID4gMCAmJiBzZXRTZXJpZXMoaSwgaXNvbGF0ZSA/IChpID09IHNlcmllc0lkeCA/IHNvbiA6IHNvZmYpIDogc29uLCB0cnVlLCBzeW5jT3B0cy5zZXRTZXJpZXMpO1xuXHRcdFx0XHRcdH0pO1xuXHRcdFx0XHR9XG5cdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRzZXRTZXJpZXMoc2VyaWVzSWR4LCB7c2hvdzogIXMuc2hvd30sIHRydWUsIHN5bmNPcHRzLnNldFNlcmllcyk7XG5cdFx0XHR9LCBmYWxzZSk7XG5cblx0XHRcdGlmIChjdXJzb3JGb2N1cykge1xuXHRcdFx0XHRvbk1vdXNlKG1vdXNlZW50ZXIsIGxhYmVsLCBlID0+IHtcblx0XHRcdFx0XHRpZiAoY3Vyc29yLl9sb2NrKVxuXHRcdFx0XHRcdFx0cmV0dXJuO1xuXG5cdFx0XHRcdFx0c2V0Q3Vyc29yRXZlbnQoZSk7XG5cblx0XHRcdFx0XHRzZXRTZXJpZXMoc2VyaWVzLmluZGV4T2YocyksIEZPQ1VTX1RSVUUsIHRydWUsIHN5bmNPcHRzLnNldFNlcmllcyk7XG5cdFx0XHRcdH0sIGZhbHNlKTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRmb3IgKHZhciBrZXkgaW4gbGVnZW5kQ29scykge1xuXHRcdFx0bGV0IHYgPSBwbGFjZVRhZyhcInRkXCIsIExFR0VORF9WQUxVRSwgcm93KTtcblx0XHRcdHYudGV4dENvbnRlbnQgPSBcIi0tXCI7XG5cdFx0XHRjZWxscy5wdXNoKHYpO1xuXHRcdH1cblxuXHRcdHJldHVybiBbcm93LCBjZWxsc107XG5cdH1cblxuXHRjb25zdCBtb3VzZUxpc3RlbmVycyA9IG5ldyBNYXAoKTtcblxuXHRmdW5jdGlvbiBvbk1vdXNlKGV2LCB0YXJnLCBmbiwgb25seVRhcmcgPSB0cnVlKSB7XG5cdFx0Y29uc3QgdGFyZ0xpc3RlbmVycyA9IG1vdXNlTGlzdGVuZXJzLmdldCh0YXJnKSB8fCB7fTtcblx0XHRjb25zdCBsaXN0ZW5lciA9IGN1cnNvci5iaW5kW2V2XShzZWxmLCB0YXJnLCBmbiwgb25seVRhcmcpO1xuXG5cdFx0aWYgKGxpc3RlbmVyKSB7XG5cdFx0XHRvbihldiwgdGFyZywgdGFyZ0xpc3RlbmVyc1tldl0gPSBsaXN0ZW5lcik7XG5cdFx0XHRtb3VzZUxpc3RlbmVycy5zZXQodGFyZywgdGFyZ0xpc3RlbmVycyk7XG5cdFx0fVxuXHR9XG5cblx0ZnVuY3Rpb24gb2ZmTW91c2UoZXYsIHRhcmcsIGZuKSB7XG5cdFx0Y29uc3QgdGFyZ0xpc3RlbmVycyA9IG1vdXNlTGlzdGVuZXJzLmdldCh0YXJnKSB8fCB7fTtcblxuXHRcdGZvciAobGV0IGsgaW4gdGFyZ0xpc3RlbmVycykge1xuXHRcdFx0aWYgKGV2ID09IG51bGwgfHwgayA9PSBldikge1xuXHRcdFx0XHRvZmYoaywgdGFyZywgdGFyZ0xpc3RlbmVyc1trXSk7XG5cdFx0XHRcdGRlbGV0ZSB0YXJnTGlzdGVuZXJzW2tdO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGlmIChldiA9PSBudWxsKVxuXHRcdFx0bW91c2VMaXN0ZW5lcnMuZGVsZXRlKHRhcmcpO1xuXHR9XG5cblx0bGV0IGZ1bGxXaWRDc3MgPSAwO1xuXHRsZXQgZnVsbEhndENzcyA9IDA7XG5cblx0bGV0IHBsb3RXaWRDc3MgPSAwO1xuXHRsZXQgcGxvdEhndENzcyA9IDA7XG5cblx0Ly8gcGxvdCBtYXJnaW5zIHRvIGFjY291bnQgZm9yIGF4ZXNcblx0bGV0IHBsb3RMZnRDc3MgPSAwO1xuXHRsZXQgcGxvdFRvcENzcyA9IDA7XG5cblx0Ly8gcHJldmlvdXMgdmFsdWVzIGZvciBkaWZmaW5nXG5cdGxldCBfcGxvdExmdENzcyA9IHBsb3RMZnRDc3M7XG5cdGxldCBfcGxvdFRvcENzcyA9IHBsb3RUb3BDc3M7XG5cdGxldCBfcGxvdFdpZENzcyA9IHBsb3RXaWRDc3M7XG5cdGxldCBfcGxvdEhndENzcyA9IHBsb3RIZ3RDc3M7XG5cblxuXHRsZXQgcGxvdExmdCA9IDA7XG5cdGxldCBwbG90VG9wID0gMDtcblx0bGV0IHBsb3RXaWQgPSAwO1xuXHRsZXQgcGxvdEhndCA9IDA7XG5cblx0c2VsZi5iYm94ID0ge307XG5cblx0bGV0IHNob3VsZFNldFNjYWxlcyA9IGZhbHNlO1xuXHRsZXQgc2hvdWxkU2V0U2l6ZSA9IGZhbHNlO1xuXHRsZXQgc2hvdWxkQ29udmVyZ2VTaXplID0gZmFsc2U7XG5cdGxldCBzaG91bGRTZXRDdXJzb3IgPSBmYWxzZTtcblx0bGV0IHNob3VsZFNldFNlbGVjdCA9IGZhbHNlO1xuXHRsZXQgc2hvdWxkU2V0TGVnZW5kID0gZmFsc2U7XG5cblx0ZnVuY3Rpb24gX3NldFNpemUod2lkdGgsIGhlaWdodCwgZm9yY2UpIHtcblx0XHRpZiAoZm9yY2UgfHwgKHdpZHRoICE9IHNlbGYud2lkdGggfHwgaGVpZ2h0ICE9IHNlbGYuaGVpZ2h0KSlcblx0XHRcdGNhbGNTaXplKHdpZHRoLCBoZWlnaHQpO1xuXG5cdFx0cmVzZXRZU2VyaWVzKGZhbHNlKTtcblxuXHRcdHNob3VsZENvbnZlcmdlU2l6ZSA9IHRydWU7XG5cdFx0c2hvdWxkU2V0U2l6ZSA9IHRydWU7XG5cblx0XHRjb21taXQoKTtcblx0fVxuXG5cdGZ1bmN0aW9uIGNhbGNTaXplKHdpZHRoLCBoZWlnaHQpIHtcblx0Ly9cdGxvZyhcImNhbGNTaXplKClcIiwgYXJndW1lbnRzKTtcblxuXHRcdHNlbGYud2lkdGggID0gZnVsbFdpZENzcyA9IHBsb3RXaWRDc3MgPSB3aWR0aDtcblx0XHRzZWxmLmhlaWdodCA9IGZ1bGxIZ3RDc3MgPSBwbG90SGd0Q3NzID0gaGVpZ2h0O1xuXHRcdHBsb3RMZnRDc3MgID0gcGxvdFRvcENzcyA9IDA7XG5cblx0XHRjYWxjUGxvdFJlY3QoKTtcblx0XHRjYWxjQXhlc1JlY3RzKCk7XG5cblx0XHRsZXQgYmIgPSBzZWxmLmJib3g7XG5cblx0XHRwbG90TGZ0ID0gYmIubGVmdCAgID0gaW5jclJvdW5kKHBsb3RMZnRDc3MgKiBweFJhdGlvLCAwLjUpO1xuXHRcdHBsb3RUb3AgPSBiYi50b3AgICAgPSBpbmNyUm91bmQocGxvdFRvcENzcyAqIHB4UmF0aW8sIDAuNSk7XG5cdFx0cGxvdFdpZCA9IGJiLndpZHRoICA9IGluY3JSb3VuZChwbG90V2lkQ3NzICogcHhSYXRpbywgMC41KTtcblx0XHRwbG90SGd0ID0gYmIuaGVpZ2h0ID0gaW5jclJvdW5kKHBsb3RIZ3RDc3MgKiBweFJhdGlvLCAwLjUpO1xuXG5cdC8vXHR1cGRPcmlEaW1zKCk7XG5cdH1cblxuXHQvLyBlbnN1cmVzIHNpemUgY2FsYyBjb252ZXJnZW5jZVxuXHRjb25zdCBDWUNMRV9MSU1JVCA9IDM7XG5cblx0ZnVuY3Rpb24gY29udmVyZ2VTaXplKCkge1xuXHRcdGxldCBjb252ZXJnZWQgPSBmYWxzZTtcblxuXHRcdGxldCBjeWNsZU51bSA9IDA7XG5cblx0XHR3aGlsZSAoIWNvbnZlcmdlZCkge1xuXHRcdFx0Y3ljbGVOdW0rKztcblxuXHRcdFx0bGV0IGF4ZXNDb252ZXJnZWQgPSBheGVzQ2FsYyhjeWNsZU51bSk7XG5cdFx0XHRsZXQgcGFkZGluZ0NvbnZlcmdlZCA9IHBhZGRpbmdDYWxjKGN5Y2xlTnVtKTtcblxuXHRcdFx0Y29udmVyZ2VkID0gY3ljbGVOdW0gPT0gQ1lDTEVfTElNSVQgfHwgKGF4ZXNDb252ZXJnZWQgJiYgcGFkZGluZ0NvbnZlcmdlZCk7XG5cblx0XHRcdGlmICghY29udmVyZ2VkKSB7XG5cdFx0XHRcdGNhbGNTaXplKHNlbGYud2lkdGgsIHNlbGYuaGVpZ2h0KTtcblx0XHRcdFx0c2hvdWxkU2V0U2l6ZSA9IHRydWU7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0ZnVuY3Rpb24gc2V0U2l6ZSh7d2lkdGgsIGhlaWdodH0pIHtcblx0XHRfc2V0U2l6ZSh3aWR0aCwgaGVpZ2h0KTtcblx0fVxuXG5cdHNlbGYuc2V0U2l6ZSA9IHNldFNpemU7XG5cblx0Ly8gYWNjdW11bGF0ZSBheGlzIG9mZnNldHMsIHJlZHVjZSBjYW52YXMgd2lkdGhcblx0ZnVuY3Rpb24gY2FsY1Bsb3RSZWN0KCkge1xuXHRcdC8vIGVhc2VtZW50cyBmb3IgZWRnZSBsYWJlbHNcblx0XHRsZXQgaGFzVG9wQXhpcyA9IGZhbHNlO1xuXHRcdGxldCBoYXNCdG1BeGlzID0gZmFsc2U7XG5cdFx0bGV0IGhhc1JndEF4aXMgPSBmYWxzZTtcblx0XHRsZXQgaGFzTGZ0QXhpcyA9IGZhbHNlO1xuXG5cdFx0YXhlcy5mb3JFYWNoKChheGlzLCBpKSA9PiB7XG5cdFx0XHRpZiAoYXhpcy5zaG93ICYmIGF4aXMuX3Nob3cpIHtcblx0XHRcdFx0bGV0IHtzaWRlLCBfc2l6ZX0gPSBheGlzO1xuXHRcdFx0XHRsZXQgaXNWdCA9IHNpZGUgJSAyO1xuXHRcdFx0XHRsZXQgbGFiZWxTaXplID0gYXhpcy5sYWJlbCAhPSBudWxsID8gYXhpcy5sYWJlbFNpemUgOiAwO1xuXG5cdFx0XHRcdGxldCBmdWxsU2l6ZSA9IF9zaXplICsgbGFiZWxTaXplO1xuXG5cdFx0XHRcdGlmIChmdWxsU2l6ZSA+IDApIHtcblx0XHRcdFx0XHRpZiAoaXNWdCkge1xuXHRcdFx0XHRcdFx0cGxvdFdpZENzcyAtPSBmdWxsU2l6ZTtcblxuXHRcdFx0XHRcdFx0aWYgKHNpZGUgPT0gMykge1xuXHRcdFx0XHRcdFx0XHRwbG90TGZ0Q3NzICs9IGZ1bGxTaXplO1xuXHRcdFx0XHRcdFx0XHRoYXNMZnRBeGlzID0gdHJ1ZTtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRcdFx0aGFzUmd0QXhpcyA9IHRydWU7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0cGxvdEhndENzcyAtPSBmdWxsU2l6ZTtcblxuXHRcdFx0XHRcdFx0aWYgKHNpZGUgPT0gMCkge1xuXHRcdFx0XHRcdFx0XHRwbG90VG9wQ3NzICs9IGZ1bGxTaXplO1xuXHRcdFx0XHRcdFx0XHRoYXNUb3BBeGlzID0gdHJ1ZTtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRcdFx0aGFzQnRtQXhpcyA9IHRydWU7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fSk7XG5cblx0XHRzaWRlc1dpdGhBeGVzWzBdID0gaGFzVG9wQXhpcztcblx0XHRzaWRlc1dpdGhBeGVzWzFdID0gaGFzUmd0QXhpcztcblx0XHRzaWRlc1dpdGhBeGVzWzJdID0gaGFzQnRtQXhpcztcblx0XHRzaWRlc1dpdGhBeGVzWzNdID0gaGFzTGZ0QXhpcztcblxuXHRcdC8vIGh6IHBhZGRpbmdcblx0XHRwbG90V2lkQ3NzIC09IF9wYWRkaW5nWzFdICsgX3BhZGRpbmdbM107XG5cdFx0cGxvdExmdENzcyArPSBfcGFkZGluZ1szXTtcblxuXHRcdC8vIHZ0IHBhZGRpbmdcblx0XHRwbG90SGd0Q3NzIC09IF9wYWRkaW5nWzJdICsgX3BhZGRpbmdbMF07XG5cdFx0cGxvdFRvcENzcyArPSBfcGFkZGluZ1swXTtcblx0fVxuXG5cdGZ1bmN0aW9uIGNhbGNBeGVzUmVjdHMoKSB7XG5cdFx0Ly8gd2lsbCBhY2N1bSArXG5cdFx0bGV0IG9mZjEgPSBwbG90TGZ0Q3NzICsgcGxvdFdpZENzcztcblx0XHRsZXQgb2ZmMiA9IHBsb3RUb3BDc3MgKyBwbG90SGd0Q3NzO1xuXHRcdC8vIHdpbGwgYWNjdW0gLVxuXHRcdGxldCBvZmYzID0gcGxvdExmdENzcztcblx0XHRsZXQgb2ZmMCA9IHBsb3RUb3BDc3M7XG5cblx0XHRmdW5jdGlvbiBpbmNyT2Zmc2V0KHNpZGUsIHNpemUpIHtcblx0XHRcdHN3aXRjaCAoc2lkZSkge1xuXHRcdFx0XHRjYXNlIDE6IG9mZjEgKz0gc2l6ZTsgcmV0dXJuIG9mZjEgLSBzaXplO1xuXHRcdFx0XHRjYXNlIDI6IG9mZjIgKz0gc2l6ZTsgcmV0dXJuIG9mZjIgLSBzaXplO1xuXHRcdFx0XHRjYXNlIDM6IG9mZjMgLT0gc2l6ZTsgcmV0dXJuIG9mZjMgKyBzaXplO1xuXHRcdFx0XHRjYXNlIDA6IG9mZjAgLT0gc2l6ZTsgcmV0dXJuIG9mZjAgKyBzaXplO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGF4ZXMuZm9yRWFjaCgoYXhpcywgaSkgPT4ge1xuXHRcdFx0aWYgKGF4aXMuc2hvdyAmJiBheGlzLl9zaG93KSB7XG5cdFx0XHRcdGxldCBzaWRlID0gYXhpcy5zaWRlO1xuXG5cdFx0XHRcdGF4aXMuX3BvcyA9IGluY3JPZmZzZXQoc2lkZSwgYXhpcy5fc2l6ZSk7XG5cblx0XHRcdFx0aWYgKGF4aXMubGFiZWwgIT0gbnVsbClcblx0XHRcdFx0XHRheGlzLl9scG9zID0gaW5jck9mZnNldChzaWRlLCBheGlzLmxhYmVsU2l6ZSk7XG5cdFx0XHR9XG5cdFx0fSk7XG5cdH1cblxuXHRpZiAoY3Vyc29yLmRhdGFJZHggPT0gbnVsbCkge1xuXHRcdGxldCBob3YgPSBjdXJzb3IuaG92ZXI7XG5cblx0XHRsZXQgc2tpcCA9IGhvdi5za2lwID0gbmV3IFNldChob3Yuc2tpcCA/PyBbXSk7XG5cdFx0c2tpcC5hZGQodm9pZCAwKTsgLy8gYWxpZ25tZW50IGFydGlmYWN0c1xuXHRcdGxldCBwcm94ID0gaG92LnByb3ggPSBmbk9yU2VsZihob3YucHJveCk7XG5cdFx0bGV0IGJpYXMgPSBob3YuYmlhcyA/Pz0gMDtcblxuXHRcdC8vIFRPRE86IG9ubHkgc2NhbiBiZXR3ZWVuIGluLXZpZXcgaWR4cyAoaTAsIGkxKVxuXHRcdGN1cnNvci5kYXRhSWR4ID0gKHNlbGYsIHNlcmllc0lkeCwgY3Vyc29ySWR4LCB2YWxBdFBvc1gpID0+IHtcblx0XHRcdGlmIChzZXJpZXNJZHggPT0gMClcblx0XHRcdFx0cmV0dXJuIGN1cnNvcklkeDtcblxuXHRcdFx0bGV0IGlkeDIgPSBjdXJzb3JJZHg7XG5cblx0XHRcdGxldCBfcHJveCA9IHByb3goc2VsZiwgc2VyaWVzSWR4LCBjdXJzb3JJZHgsIHZhbEF0UG9zWCkgPz8gaW5mO1xuXHRcdFx0bGV0IHdpdGhQcm94ID0gX3Byb3ggPj0gMCAmJiBfcHJveCA8IGluZjtcblx0XHRcdGxldCB4RGltID0gc2NhbGVYLm9yaSA9PSAwID8gcGxvdFdpZENzcyA6IHBsb3RIZ3RDc3M7XG5cdFx0XHRsZXQgY3Vyc29yTGZ0ID0gY3Vyc29yLmxlZnQ7XG5cblx0XHRcdGxldCB4VmFsdWVzID0gZGF0YVswXTtcblx0XHRcdGxldCB5VmFsdWVzID0gZGF0YVtzZXJpZXNJZHhdO1xuXG5cdFx0XHRpZiAoc2tpcC5oYXMoeVZhbHVlc1tjdXJzb3JJZHhdKSkge1xuXHRcdFx0XHRpZHgyID0gbnVsbDtcblxuXHRcdFx0XHRsZXQgbm9uTnVsbExmdCA9IG51bGwsXG5cdFx0XHRcdFx0bm9uTnVsbFJndCA9IG51bGwsXG5cdFx0XHRcdFx0ajtcblxuXHRcdFx0XHRpZiAoYmlhcyA9PSAwIHx8IGJpYXMgPT0gLTEpIHtcblx0XHRcdFx0XHRqID0gY3Vyc29ySWR4O1xuXHRcdFx0XHRcdHdoaWxlIChub25OdWxsTGZ0ID09IG51bGwgJiYgai0tID4gMCkge1xuXHRcdFx0XHRcdFx0aWYgKCFza2lwLmhhcyh5VmFsdWVzW2pdKSlcblx0XHRcdFx0XHRcdFx0bm9uTnVsbExmdCA9IGo7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cblx0XHRcdFx0aWYgKGJpYXMgPT0gMCB8fCBiaWFzID09IDEpIHtcblx0XHRcdFx0XHRqID0gY3Vyc29ySWR4O1xuXHRcdFx0XHRcdHdoaWxlIChub25OdWxsUmd0ID09IG51bGwgJiYgaisrIDwgeVZhbHVlcy5sZW5ndGgpIHtcblx0XHRcdFx0XHRcdGlmICghc2tpcC5oYXMoeVZhbHVlc1tqXSkpXG5cdFx0XHRcdFx0XHRcdG5vbk51bGxSZ3QgPSBqO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXG5cdFx0XHRcdGlmIChub25OdWxsTGZ0ICE9IG51bGwgfHwgbm9uTnVsbFJndCAhPSBudWxsKSB7XG5cdFx0XHRcdFx0aWYgKHdpdGhQcm94KSB7XG5cdFx0XHRcdFx0XHRsZXQgbGZ0UG9zID0gbm9uTnVsbExmdCA9PSBudWxsID8gLUluZmluaXR5IDogdmFsVG9Qb3NYKHhWYWx1ZXNbbm9uTnVsbExmdF0sIHNjYWxlWCwgeERpbSwgMCk7XG5cdFx0XHRcdFx0XHRsZXQgcmd0UG9zID0gbm9uTnVsbFJndCA9PSBudWxsID8gIEluZmluaXR5IDogdmFsVG9Qb3NYKHhWYWx1ZXNbbm9uTnVsbFJndF0sIHNjYWxlWCwgeERpbSwgMCk7XG5cblx0XHRcdFx0XHRcdGxldCBsZnREZWx0YSA9IGN1cnNvckxmdCAtIGxmdFBvcztcblx0XHRcdFx0XHRcdGxldCByZ3REZWx0YSA9IHJndFBvcyAtIGN1cnNvckxmdDtcblxuXHRcdFx0XHRcdFx0aWYgKGxmdERlbHRhIDw9IHJndERlbHRhKSB7XG5cdFx0XHRcdFx0XHRcdGlmIChsZnREZWx0YSA8PSBfcHJveClcblx0XHRcdFx0XHRcdFx0XHRpZHgyID0gbm9uTnVsbExmdDtcblx0XHRcdFx0XHRcdH0gZWxzZSB7XG5cdFx0XHRcdFx0XHRcdGlmIChyZ3REZWx0YSA8PSBfcHJveClcblx0XHRcdFx0XHRcdFx0XHRpZHgyID0gbm9uTnVsbFJndDtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRpZHgyID1cblx0XHRcdFx0XHRcdFx0bm9uTnVsbFJndCA9PSBudWxsID8gbm9uTnVsbExmdCA6XG5cdFx0XHRcdFx0XHRcdG5vbk51bGxMZnQgPT0gbnVsbCA/IG5vbk51bGxSZ3QgOlxuXHRcdFx0XHRcdFx0XHRjdXJzb3JJZHggLSBub25OdWxsTGZ0IDw9IG5vbk51bGxSZ3QgLSBjdXJzb3JJZHggPyBub25OdWxsTGZ0IDogbm9uTnVsbFJndDtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHRcdGVsc2UgaWYgKHdpdGhQcm94KSB7XG5cdFx0XHRcdGxldCBkaXN0ID0gYWJzKGN1cnNvckxmdCAtIHZhbFRvUG9zWCh4VmFsdWVzW2N1cnNvcklkeF0sIHNjYWxlWCwgeERpbSwgMCkpO1xuXG5cdFx0XHRcdGlmIChkaXN0ID4gX3Byb3gpXG5cdFx0XHRcdFx0aWR4MiA9IG51bGw7XG5cdFx0XHR9XG5cblx0XHRcdHJldHVybiBpZHgyO1xuXHRcdH07XG5cdH1cblxuXHRjb25zdCBzZXRDdXJzb3JFdmVudCA9IGUgPT4geyBjdXJzb3IuZXZlbnQgPSBlOyB9O1xuXG5cdGN1cnNvci5pZHhzID0gYWN0aXZlSWR4cztcblxuXHRjdXJzb3IuX2xvY2sgPSBmYWxzZTtcblxuXHRsZXQgcG9pbnRzID0gY3Vyc29yLnBvaW50cztcblxuXHRwb2ludHMuc2hvdyAgID0gZm5PclNlbGYocG9pbnRzLnNob3cpO1xuXHRwb2ludHMuc2l6ZSAgID0gZm5PclNlbGYocG9pbnRzLnNpemUpO1xuXHRwb2ludHMuc3Ryb2tlID0gZm5PclNlbGYocG9pbnRzLnN0cm9rZSk7XG5cdHBvaW50cy53aWR0aCAgPSBmbk9yU2VsZihwb2ludHMud2lkdGgpO1xuXHRwb2ludHMuZmlsbCAgID0gZm5PclNlbGYocG9pbnRzLmZpbGwpO1xuXG5cdGNvbnN0IGZvY3VzID0gc2VsZi5mb2N1cyA9IGFzc2lnbih7fSwgb3B0cy5mb2N1cyB8fCB7YWxwaGE6IDAuM30sIGN1cnNvci5mb2N1cyk7XG5cblx0Y29uc3QgY3Vyc29yRm9jdXMgPSBmb2N1cy5wcm94ID49IDA7XG5cdGNvbnN0IGN1cnNvck9uZVB0ID0gY3Vyc29yRm9jdXMgJiYgcG9pbnRzLm9uZTtcblxuXHQvLyBzZXJpZXMtaW50ZXJzZWN0aW9uIG1hcmtlcnNcblx0bGV0IGN1cnNvclB0cyA9IFtdO1xuXHQvLyBwb3NpdGlvbiBjYWNoZXMgaW4gQ1NTIHBpeGVsc1xuXHRsZXQgY3Vyc29yUHRzTGZ0ID0gW107XG5cdGxldCBjdXJzb3JQdHNUb3AgPSBbXTtcblxuXHRmdW5jdGlvbiBpbml0Q3Vyc29yUHQocywgc2kpIHtcblx0XHRsZXQgcHQgPSBwb2ludHMuc2hvdyhzZWxmLCBzaSk7XG5cblx0XHRpZiAocHQgaW5zdGFuY2VvZiBIVE1MRWxlbWVudCkge1xuXHRcdFx0YWRkQ2xhc3MocHQsIENVUlNPUl9QVCk7XG5cdFx0XHRhZGRDbGFzcyhwdCwgcy5jbGFzcyk7XG5cdFx0XHRlbFRyYW5zKHB0LCAtMTAsIC0xMCwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cdFx0XHRvdmVyLmluc2VydEJlZm9yZShwdCwgY3Vyc29yUHRzW3NpXSk7XG5cblx0XHRcdHJldHVybiBwdDtcblx0XHR9XG5cdH1cblxuXHRmdW5jdGlvbiBpbml0U2VyaWVzKHMsIGkpIHtcblx0XHRpZiAobW9kZSA9PSAxIHx8IGkgPiAwKSB7XG5cdFx0XHRsZXQgaXNUaW1lID0gbW9kZSA9PSAxICYmIHNjYWxlc1tzLnNjYWxlXS50aW1lO1xuXG5cdFx0XHRsZXQgc3YgPSBzLnZhbHVlO1xuXHRcdFx0cy52YWx1ZSA9IGlzVGltZSA/IChpc1N0cihzdikgPyB0aW1lU2VyaWVzVmFsKF90ekRhdGUsIHRpbWVTZXJpZXNTdGFtcChzdiwgX2ZtdERhdGUpKSA6IHN2IHx8IF90aW1lU2VyaWVzVmFsKSA6IHN2IHx8IG51bVNlcmllc1ZhbDtcblx0XHRcdHMubGFiZWwgPSBzLmxhYmVsIHx8IChpc1RpbWUgPyB0aW1lU2VyaWVzTGFiZWwgOiBudW1TZXJpZXNMYWJlbCk7XG5cdFx0fVxuXG5cdFx0aWYgKGN1cnNvck9uZVB0IHx8IGkgPiAwKSB7XG5cdFx0XHRzLndpZHRoICA9IHMud2lkdGggPT0gbnVsbCA/IDEgOiBzLndpZHRoO1xuXHRcdFx0cy5wYXRocyAgPSBzLnBhdGhzIHx8IGxpbmVhclBhdGggfHwgcmV0TnVsbDtcblx0XHRcdHMuZmlsbFRvID0gZm5PclNlbGYocy5maWxsVG8gfHwgc2VyaWVzRmlsbFRvKTtcblx0XHRcdHMucHhBbGlnbiA9ICtpZk51bGwocy5weEFsaWduLCBweEFsaWduKTtcblx0XHRcdHMucHhSb3VuZCA9IHB4Um91bmRHZW4ocy5weEFsaWduKTtcblxuXHRcdFx0cy5zdHJva2UgPSBmbk9yU2VsZihzLnN0cm9rZSB8fCBudWxsKTtcblx0XHRcdHMuZmlsbCAgID0gZm5PclNlbGYocy5maWxsIHx8IG51bGwpO1xuXHRcdFx0cy5fc3Ryb2tlID0gcy5fZmlsbCA9IHMuX3BhdGhzID0gcy5fZm9jdXMgPSBudWxsO1xuXG5cdFx0XHRsZXQgX3B0RGlhID0gcHREaWEobWF4KDEsIHMud2lkdGgpLCAxKTtcblx0XHRcdGxldCBwb2ludHMgPSBzLnBvaW50cyA9IGFzc2lnbih7fSwge1xuXHRcdFx0XHRzaXplOiBfcHREaWEsXG5cdFx0XHRcdHdpZHRoOiBtYXgoMSwgX3B0RGlhICogLjIpLFxuXHRcdFx0XHRzdHJva2U6IHMuc3Ryb2tlLFxuXHRcdFx0XHRzcGFjZTogX3B0RGlhICogMixcblx0XHRcdFx0cGF0aHM6IHBvaW50c1BhdGgsXG5cdFx0XHRcdF9zdHJva2U6IG51bGwsXG5cdFx0XHRcdF9maWxsOiBudWxsLFxuXHRcdFx0fSwgcy5wb2ludHMpO1xuXHRcdFx0cG9pbnRzLnNob3cgICA9IGZuT3JTZWxmKHBvaW50cy5zaG93KTtcblx0XHRcdHBvaW50cy5maWx0ZXIgPSBmbk9yU2VsZihwb2ludHMuZmlsdGVyKTtcblx0XHRcdHBvaW50cy5maWxsICAgPSBmbk9yU2VsZihwb2ludHMuZmlsbCk7XG5cdFx0XHRwb2ludHMuc3Ryb2tlID0gZm5PclNlbGYocG9pbnRzLnN0cm9rZSk7XG5cdFx0XHRwb2ludHMucGF0aHMgID0gZm5PclNlbGYocG9pbnRzLnBhdGhzKTtcblx0XHRcdHBvaW50cy5weEFsaWduID0gcy5weEFsaWduO1xuXHRcdH1cblxuXHRcdGlmIChzaG93TGVnZW5kKSB7XG5cdFx0XHRsZXQgcm93Q2VsbHMgPSBpbml0TGVnZW5kUm93KHMsIGkpO1xuXHRcdFx0bGVnZW5kUm93cy5zcGxpY2UoaSwgMCwgcm93Q2VsbHNbMF0pO1xuXHRcdFx0bGVnZW5kQ2VsbHMuc3BsaWNlKGksIDAsIHJvd0NlbGxzWzFdKTtcblx0XHRcdGxlZ2VuZC52YWx1ZXMucHVzaChudWxsKTtcdC8vIE5VTExfTEVHRU5EX1ZBTFMgbm90IHlldCBhdmlsIGhlcmUgOihcblx0XHR9XG5cblx0XHRpZiAoc2hvd0N1cnNvcikge1xuXHRcdFx0YWN0aXZlSWR4cy5zcGxpY2UoaSwgMCwgbnVsbCk7XG5cblx0XHRcdGxldCBwdCA9IG51bGw7XG5cblx0XHRcdGlmIChjdXJzb3JPbmVQdCkge1xuXHRcdFx0XHRpZiAoaSA9PSAwKVxuXHRcdFx0XHRcdHB0ID0gaW5pdEN1cnNvclB0KHMsIGkpO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSBpZiAoaSA+IDApXG5cdFx0XHRcdHB0ID0gaW5pdEN1cnNvclB0KHMsIGkpO1xuXG5cdFx0XHRjdXJzb3JQdHMuc3BsaWNlKGksIDAsIHB0KTtcblx0XHRcdGN1cnNvclB0c0xmdC5zcGxpY2UoaSwgMCwgMCk7XG5cdFx0XHRjdXJzb3JQdHNUb3Auc3BsaWNlKGksIDAsIDApO1xuXHRcdH1cblxuXHRcdGZpcmUoXCJhZGRTZXJpZXNcIiwgaSk7XG5cdH1cblxuXHRmdW5jdGlvbiBhZGRTZXJpZXMob3B0cywgc2kpIHtcblx0XHRzaSA9IHNpID09IG51bGwgPyBzZXJpZXMubGVuZ3RoIDogc2k7XG5cblx0XHRvcHRzID0gbW9kZSA9PSAxID8gc2V0RGVmYXVsdChvcHRzLCBzaSwgeFNlcmllc09wdHMsIHlTZXJpZXNPcHRzKSA6IHNldERlZmF1bHQob3B0cywgc2ksIHt9LCB4eVNlcmllc09wdHMpO1xuXG5cdFx0c2VyaWVzLnNwbGljZShzaSwgMCwgb3B0cyk7XG5cdFx0aW5pdFNlcmllcyhzZXJpZXNbc2ldLCBzaSk7XG5cdH1cblxuXHRzZWxmLmFkZFNlcmllcyA9IGFkZFNlcmllcztcblxuXHRmdW5jdGlvbiBkZWxTZXJpZXMoaSkge1xuXHRcdHNlcmllcy5zcGxpY2UoaSwgMSk7XG5cblx0XHRpZiAoc2hvd0xlZ2VuZCkge1xuXHRcdFx0bGVnZW5kLnZhbHVlcy5zcGxpY2UoaSwgMSk7XG5cblx0XHRcdGxlZ2VuZENlbGxzLnNwbGljZShpLCAxKTtcblx0XHRcdGxldCB0ciA9IGxlZ2VuZFJvd3Muc3BsaWNlKGksIDEpWzBdO1xuXHRcdFx0b2ZmTW91c2UobnVsbCwgdHIuZmlyc3RDaGlsZCk7XG5cdFx0XHR0ci5yZW1vdmUoKTtcblx0XHR9XG5cblx0XHRpZiAoc2hvd0N1cnNvcikge1xuXHRcdFx0YWN0aXZlSWR4cy5zcGxpY2UoaSwgMSk7XG5cdFx0XHRjdXJzb3JQdHMuc3BsaWNlKGksIDEpWzBdLnJlbW92ZSgpO1xuXHRcdFx0Y3Vyc29yUHRzTGZ0LnNwbGljZShpLCAxKTtcblx0XHRcdGN1cnNvclB0c1RvcC5zcGxpY2UoaSwgMSk7XG5cdFx0fVxuXG5cdFx0Ly8gVE9ETzogZGUtaW5pdCBuby1sb25nZXItbmVlZGVkIHNjYWxlcz9cblxuXHRcdGZpcmUoXCJkZWxTZXJpZXNcIiwgaSk7XG5cdH1cblxuXHRzZWxmLmRlbFNlcmllcyA9IGRlbFNlcmllcztcblxuXHRjb25zdCBzaWRlc1dpdGhBeGVzID0gW2ZhbHNlLCBmYWxzZSwgZmFsc2UsIGZhbHNlXTtcblxuXHRmdW5jdGlvbiBpbml0QXhpcyhheGlzLCBpKSB7XG5cdFx0YXhpcy5fc2hvdyA9IGF4aXMuc2hvdztcblxuXHRcdGlmIChheGlzLnNob3cpIHtcblx0XHRcdGxldCBpc1Z0ID0gYXhpcy5zaWRlICUgMjtcblxuXHRcdFx0bGV0IHNjID0gc2NhbGVzW2F4aXMuc2NhbGVdO1xuXG5cdFx0XHQvLyB0aGlzIGNhbiBvY2N1ciBpZiBhbGwgc2VyaWVzIHNwZWNpZnkgbm9uLWRlZmF1bHQgc2NhbGVzXG5cdFx0XHRpZiAoc2MgPT0gbnVsbCkge1xuXHRcdFx0XHRheGlzLnNjYWxlID0gaXNWdCA/IHNlcmllc1sxXS5zY2FsZSA6IHhTY2FsZUtleTtcblx0XHRcdFx0c2MgPSBzY2FsZXNbYXhpcy5zY2FsZV07XG5cdFx0XHR9XG5cblx0XHRcdC8vIGFsc28gc2V0IGRlZmF1bHRzIGZvciBpbmNycyAmIHZhbHVlcyBiYXNlZCBvbiBheGlzIGRpc3RyXG5cdFx0XHRsZXQgaXNUaW1lID0gc2MudGltZTtcblxuXHRcdFx0YXhpcy5zaXplICAgPSBmbk9yU2VsZihheGlzLnNpemUpO1xuXHRcdFx0YXhpcy5zcGFjZSAgPSBmbk9yU2VsZihheGlzLnNwYWNlKTtcblx0XHRcdGF4aXMucm90YXRlID0gZm5PclNlbGYoYXhpcy5yb3RhdGUpO1xuXG5cdFx0XHRpZiAoaXNBcnIoYXhpcy5pbmNycykpIHtcblx0XHRcdFx0YXhpcy5pbmNycy5mb3JFYWNoKGluY3IgPT4ge1xuXHRcdFx0XHRcdCFmaXhlZERlYy5oYXMoaW5jcikgJiYgZml4ZWREZWMuc2V0KGluY3IsIGd1ZXNzRGVjKGluY3IpKTtcblx0XHRcdFx0fSk7XG5cdFx0XHR9XG5cblx0XHRcdGF4aXMuaW5jcnMgID0gZm5PclNlbGYoYXhpcy5pbmNycyAgfHwgKCAgICAgICAgICBzYy5kaXN0ciA9PSAyID8gd2hvbGVJbmNycyA6IChpc1RpbWUgPyAobXMgPT0gMSA/IHRpbWVJbmNyc01zIDogdGltZUluY3JzUykgOiBudW1JbmNycykpKTtcblx0XHRcdGF4aXMuc3BsaXRzID0gZm5PclNlbGYoYXhpcy5zcGxpdHMgfHwgKGlzVGltZSAmJiBzYy5kaXN0ciA9PSAxID8gX3RpbWVBeGlzU3BsaXRzIDogc2MuZGlzdHIgPT0gMyA/IGxvZ0F4aXNTcGxpdHMgOiBzYy5kaXN0ciA9PSA0ID8gYXNpbmhBeGlzU3BsaXRzIDogbnVtQXhpc1NwbGl0cykpO1xuXG5cdFx0XHRheGlzLnN0cm9rZSAgICAgICAgPSBmbk9yU2VsZihheGlzLnN0cm9rZSk7XG5cdFx0XHRheGlzLmdyaWQuc3Ryb2tlICAgPSBmbk9yU2VsZihheGlzLmdyaWQuc3Ryb2tlKTtcblx0XHRcdGF4aXMudGlja3Muc3Ryb2tlICA9IGZuT3JTZWxmKGF4aXMudGlja3Muc3Ryb2tlKTtcblx0XHRcdGF4aXMuYm9yZGVyLnN0cm9rZSA9IGZuT3JTZWxmKGF4aXMuYm9yZGVyLnN0cm9rZSk7XG5cblx0XHRcdGxldCBhdiA9IGF4aXMudmFsdWVzO1xuXG5cdFx0XHRheGlzLnZhbHVlcyA9IChcblx0XHRcdFx0Ly8gc3RhdGljIGFycmF5IG9mIHRpY2sgdmFsdWVzXG5cdFx0XHRcdGlzQXJyKGF2KSAmJiAhaXNBcnIoYXZbMF0pID8gZm5PclNlbGYoYXYpIDpcblx0XHRcdFx0Ly8gdGVtcG9yYWxcblx0XHRcdFx0aXNUaW1lID8gKFxuXHRcdFx0XHRcdC8vIGNvbmZpZyBhcnJheSBvZiBmbXREYXRlIHN0cmluZyB0cGxzXG5cdFx0XHRcdFx0aXNBcnIoYXYpID9cblx0XHRcdFx0XHRcdHRpbWVBeGlzVmFscyhfdHpEYXRlLCB0aW1lQXhpc1N0YW1wcyhhdiwgX2ZtdERhdGUpKSA6XG5cdFx0XHRcdFx0Ly8gZm10RGF0ZSBzdHJpbmcgdHBsXG5cdFx0XHRcdFx0aXNTdHIoYXYpID9cblx0XHRcdFx0XHRcdHRpbWVBeGlzVmFsKF90ekRhdGUsIGF2KSA6XG5cdFx0XHRcdFx0YXYgfHwgX3RpbWVBeGlzVmFsc1xuXHRcdFx0XHQpIDogYXYgfHwgbnVtQXhpc1ZhbHNcblx0XHRcdCk7XG5cblx0XHRcdGF4aXMuZmlsdGVyID0gZm5PclNlbGYoYXhpcy5maWx0ZXIgfHwgKCAgICAgICAgICBzYy5kaXN0ciA+PSAzICYmIHNjLmxvZyA9PSAxMCA/IGxvZzEwQXhpc1ZhbHNGaWx0IDogc2MuZGlzdHIgPT0gMyAmJiBzYy5sb2cgPT0gMiA/IGxvZzJBeGlzVmFsc0ZpbHQgOiByZXRBcmcxKSk7XG5cblx0XHRcdGF4aXMuZm9udCAgICAgID0gcHhSYXRpb0ZvbnQoYXhpcy5mb250KTtcblx0XHRcdGF4aXMubGFiZWxGb250ID0gcHhSYXRpb0ZvbnQoYXhpcy5sYWJlbEZvbnQpO1xuXG5cdFx0XHRheGlzLl9zaXplICAgPSBheGlzLnNpemUoc2VsZiwgbnVsbCwgaSwgMCk7XG5cblx0XHRcdGF4aXMuX3NwYWNlICA9XG5cdFx0XHRheGlzLl9yb3RhdGUgPVxuXHRcdFx0YXhpcy5faW5jcnMgID1cblx0XHRcdGF4aXMuX2ZvdW5kICA9XHQvLyBmb3VuZEluY3JTcGFjZVxuXHRcdFx0YXhpcy5fc3BsaXRzID1cblx0XHRcdGF4aXMuX3ZhbHVlcyA9IG51bGw7XG5cblx0XHRcdGlmIChheGlzLl9zaXplID4gMCkge1xuXHRcdFx0XHRzaWRlc1dpdGhBeGVzW2ldID0gdHJ1ZTtcblx0XHRcdFx0YXhpcy5fZWwgPSBwbGFjZURpdihBWElTLCB3cmFwKTtcblx0XHRcdH1cblxuXHRcdFx0Ly8gZGVidWdcblx0XHQvL1x0YXhpcy5fZWwuc3R5bGUuYmFja2dyb3VuZCA9IFwiI1wiICArIE1hdGguZmxvb3IoTWF0aC5yYW5kb20oKSoxNjc3NzIxNSkudG9TdHJpbmcoMTYpICsgJzgwJztcblx0XHR9XG5cdH1cblxuXHRmdW5jdGlvbiBhdXRvUGFkU2lkZShzZWxmLCBzaWRlLCBzaWRlc1dpdGhBeGVzLCBjeWNsZU51bSkge1xuXHRcdGxldCBbaGFzVG9wQXhpcywgaGFzUmd0QXhpcywgaGFzQnRtQXhpcywgaGFzTGZ0QXhpc10gPSBzaWRlc1dpdGhBeGVzO1xuXG5cdFx0bGV0IG9yaSA9IHNpZGUgJSAyO1xuXHRcdGxldCBzaXplID0gMDtcblxuXHRcdGlmIChvcmkgPT0gMCAmJiAoaGFzTGZ0QXhpcyB8fCBoYXNSZ3RBeGlzKSlcblx0XHRcdHNpemUgPSAoc2lkZSA9PSAwICYmICFoYXNUb3BBeGlzIHx8IHNpZGUgPT0gMiAmJiAhaGFzQnRtQXhpcyA/IHJvdW5kKHhBeGlzT3B0cy5zaXplIC8gMykgOiAwKTtcblx0XHRpZiAob3JpID09IDEgJiYgKGhhc1RvcEF4aXMgfHwgaGFzQnRtQXhpcykpXG5cdFx0XHRzaXplID0gKHNpZGUgPT0gMSAmJiAhaGFzUmd0QXhpcyB8fCBzaWRlID09IDMgJiYgIWhhc0xmdEF4aXMgPyByb3VuZCh5QXhpc09wdHMuc2l6ZSAvIDIpIDogMCk7XG5cblx0XHRyZXR1cm4gc2l6ZTtcblx0fVxuXG5cdGNvbnN0IHBhZGRpbmcgPSBzZWxmLnBhZGRpbmcgPSAob3B0cy5wYWRkaW5nIHx8IFthdXRvUGFkU2lkZSxhdXRvUGFkU2lkZSxhdXRvUGFkU2lkZSxhdXRvUGFkU2lkZV0pLm1hcChwID0+IGZuT3JTZWxmKGlmTnVsbChwLCBhdXRvUGFkU2lkZSkpKTtcblx0Y29uc3QgX3BhZGRpbmcgPSBzZWxmLl9wYWRkaW5nID0gcGFkZGluZy5tYXAoKHAsIGkpID0+IHAoc2VsZiwgaSwgc2lkZXNXaXRoQXhlcywgMCkpO1xuXG5cdGxldCBkYXRhTGVuO1xuXG5cdC8vIHJlbmRlcmVkIGRhdGEgd2luZG93XG5cdGxldCBpMCA9IG51bGw7XG5cdGxldCBpMSA9IG51bGw7XG5cdGNvbnN0IGlkeHMgPSBtb2RlID09IDEgPyBzZXJpZXNbMF0uaWR4cyA6IG51bGw7XG5cblx0bGV0IGRhdGEwID0gbnVsbDtcblxuXHRsZXQgdmlhQXV0b1NjYWxlWCA9IGZhbHNlO1xuXG5cdGZ1bmN0aW9uIHNldERhdGEoX2RhdGEsIF9yZXNldFNjYWxlcykge1xuXHRcdGRhdGEgPSBfZGF0YSA9PSBudWxsID8gW10gOiBfZGF0YTtcblxuXHRcdHNlbGYuZGF0YSA9IHNlbGYuX2RhdGEgPSBkYXRhO1xuXG5cdFx0aWYgKG1vZGUgPT0gMikge1xuXHRcdFx0ZGF0YUxlbiA9IDA7XG5cdFx0XHRmb3IgKGxldCBpID0gMTsgaSA8IHNlcmllcy5sZW5ndGg7IGkrKylcblx0XHRcdFx0ZGF0YUxlbiArPSBkYXRhW2ldWzBdLmxlbmd0aDtcblx0XHR9XG5cdFx0ZWxzZSB7XG5cdFx0XHRpZiAoZGF0YS5sZW5ndGggPT0gMClcblx0XHRcdFx0c2VsZi5kYXRhID0gc2VsZi5fZGF0YSA9IGRhdGEgPSBbW11dO1xuXG5cdFx0XHRkYXRhMCA9IGRhdGFbMF07XG5cdFx0XHRkYXRhTGVuID0gZGF0YTAubGVuZ3RoO1xuXG5cdFx0XHRsZXQgc2NhbGVEYXRhID0gZGF0YTtcblxuXHRcdFx0aWYgKHhTY2FsZURpc3RyID09IDIpIHtcblx0XHRcdFx0c2NhbGVEYXRhID0gZGF0YS5zbGljZSgpO1xuXG5cdFx0XHRcdGxldCBfZGF0YTAgPSBzY2FsZURhdGFbMF0gPSBBcnJheShkYXRhTGVuKTtcblx0XHRcdFx0Zm9yIChsZXQgaSA9IDA7IGkgPCBkYXRhTGVuOyBpKyspXG5cdFx0XHRcdFx0X2RhdGEwW2ldID0gaTtcblx0XHRcdH1cblxuXHRcdFx0c2VsZi5fZGF0YSA9IGRhdGEgPSBzY2FsZURhdGE7XG5cdFx0fVxuXG5cdFx0cmVzZXRZU2VyaWVzKHRydWUpO1xuXG5cdFx0ZmlyZShcInNldERhdGFcIik7XG5cblx0XHQvLyBmb3JjZXMgeCBheGlzIHRpY2sgdmFsdWVzIHRvIHJlLWdlbmVyYXRlIHdoZW4gbmVpdGhlciB4IHNjYWxlIG5vciB5IHNjYWxlIGNoYW5nZXNcblx0XHQvLyBpbiBvcmRpbmFsIG1vZGUsIHNjYWxlIHJhbmdlIGlzIGJ5IGluZGV4LCBzbyB3aWxsIG5vdCBjaGFuZ2UgaWYgbmV3IGRhdGEgaGFzIHNhbWUgbGVuZ3RoLCBidXQgdGljayB2YWx1ZXMgYXJlIGZyb20gZGF0YVxuXHRcdGlmICh4U2NhbGVEaXN0ciA9PSAyKSB7XG5cdFx0XHRzaG91bGRDb252ZXJnZVNpemUgPSB0cnVlO1xuXG5cdFx0XHQvKiBvciBzb21ld2hhdCBjaGVhcGVyLCBhbmQgdWdsaWVyOlxuXHRcdFx0aWYgKHJlYWR5KSB7XG5cdFx0XHRcdC8vIGxvZ2ljIGV4dHJhY3RlZCBmcm9tIGF4ZXNDYWxjKClcblx0XHRcdFx0bGV0IGkgPSAwO1xuXHRcdFx0XHRsZXQgYXhpcyA9IGF4ZXNbaV07XG5cdFx0XHRcdGxldCBfc3BsaXRzID0gYXhpcy5fc3BsaXRzLm1hcChpID0+IGRhdGEwW2ldKTtcblx0XHRcdFx0bGV0IFtfaW5jciwgX3NwYWNlXSA9IGF4aXMuX2ZvdW5kO1xuXHRcdFx0XHRsZXQgaW5jciA9IGRhdGEwW19zcGxpdHNbMV1dIC0gZGF0YTBbX3NwbGl0c1swXV07XG5cdFx0XHRcdGF4aXMuX3ZhbHVlcyA9IGF4aXMudmFsdWVzKHNlbGYsIGF4aXMuZmlsdGVyKHNlbGYsIF9zcGxpdHMsIGksIF9zcGFjZSwgaW5jciksIGksIF9zcGFjZSwgaW5jcik7XG5cdFx0XHR9XG5cdFx0XHQqL1xuXHRcdH1cblxuXHRcdGlmIChfcmVzZXRTY2FsZXMgIT09IGZhbHNlKSB7XG5cdFx0XHRsZXQgeHNjID0gc2NhbGVYO1xuXG5cdFx0XHRpZiAoeHNjLmF1dG8oc2VsZiwgdmlhQXV0b1NjYWxlWCkpXG5cdFx0XHRcdGF1dG9TY2FsZVgoKTtcblx0XHRcdGVsc2Vcblx0XHRcdFx0X3NldFNjYWxlKHhTY2FsZUtleSwgeHNjLm1pbiwgeHNjLm1heCk7XG5cblx0XHRcdHNob3VsZFNldEN1cnNvciA9IHNob3VsZFNldEN1cnNvciB8fCBjdXJzb3IubGVmdCA+PSAwO1xuXHRcdFx0c2hvdWxkU2V0TGVnZW5kID0gdHJ1ZTtcblx0XHRcdGNvbW1pdCgpO1xuXHRcdH1cblx0fVxuXG5cdHNlbGYuc2V0RGF0YSA9IHNldERhdGE7XG5cblx0ZnVuY3Rpb24gYXV0b1NjYWxlWCgpIHtcblx0XHR2aWFBdXRvU2NhbGVYID0gdHJ1ZTtcblxuXHRcdGxldCBfbWluLCBfbWF4O1xuXG5cdFx0aWYgKG1vZGUgPT0gMSkge1xuXHRcdFx0aWYgKGRhdGFMZW4gPiAwKSB7XG5cdFx0XHRcdGkwID0gaWR4c1swXSA9IDA7XG5cdFx0XHRcdGkxID0gaWR4c1sxXSA9IGRhdGFMZW4gLSAxO1xuXG5cdFx0XHRcdF9taW4gPSBkYXRhWzBdW2kwXTtcblx0XHRcdFx0X21heCA9IGRhdGFbMF1baTFdO1xuXG5cdFx0XHRcdGlmICh4U2NhbGVEaXN0ciA9PSAyKSB7XG5cdFx0XHRcdFx0X21pbiA9IGkwO1xuXHRcdFx0XHRcdF9tYXggPSBpMTtcblx0XHRcdFx0fVxuXHRcdFx0XHRlbHNlIGlmIChfbWluID09IF9tYXgpIHtcblx0XHRcdFx0XHRpZiAoeFNjYWxlRGlzdHIgPT0gMylcblx0XHRcdFx0XHRcdFtfbWluLCBfbWF4XSA9IHJhbmdlTG9nKF9taW4sIF9taW4sIHNjYWxlWC5sb2csIGZhbHNlKTtcblx0XHRcdFx0XHRlbHNlIGlmICh4U2NhbGVEaXN0ciA9PSA0KVxuXHRcdFx0XHRcdFx0W19taW4sIF9tYXhdID0gcmFuZ2VBc2luaChfbWluLCBfbWluLCBzY2FsZVgubG9nLCBmYWxzZSk7XG5cdFx0XHRcdFx0ZWxzZSBpZiAoc2NhbGVYLnRpbWUpXG5cdFx0XHRcdFx0XHRfbWF4ID0gX21pbiArIHJvdW5kKDg2NDAwIC8gbXMpO1xuXHRcdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRcdFtfbWluLCBfbWF4XSA9IHJhbmdlTnVtKF9taW4sIF9tYXgsIHJhbmdlUGFkLCB0cnVlKTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdGkwID0gaWR4c1swXSA9IF9taW4gPSBudWxsO1xuXHRcdFx0XHRpMSA9IGlkeHNbMV0gPSBfbWF4ID0gbnVsbDtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRfc2V0U2NhbGUoeFNjYWxlS2V5LCBfbWluLCBfbWF4KTtcblx0fVxuXG5cdGxldCBjdHhTdHJva2UsIGN0eEZpbGwsIGN0eFdpZHRoLCBjdHhEYXNoLCBjdHhKb2luLCBjdHhDYXAsIGN0eEZvbnQsIGN0eEFsaWduLCBjdHhCYXNlbGluZTtcblx0bGV0IGN0eEFscGhhO1xuXG5cdGZ1bmN0aW9uIHNldEN0eFN0eWxlKHN0cm9rZSwgd2lkdGgsIGRhc2gsIGNhcCwgZmlsbCwgam9pbikge1xuXHRcdHN0cm9rZSA/Pz0gdHJhbnNwYXJlbnQ7XG5cdFx0ZGFzaCAgID8/PSBFTVBUWV9BUlI7XG5cdFx0Y2FwICAgID8/PSBcImJ1dHRcIjsgLy8gKFx1MjAzRnxcdTIwM0YpXG5cdFx0ZmlsbCAgID8/PSB0cmFuc3BhcmVudDtcblx0XHRqb2luICAgPz89IFwicm91bmRcIjtcblxuXHRcdGlmIChzdHJva2UgIT0gY3R4U3Ryb2tlKVxuXHRcdFx0Y3R4LnN0cm9rZVN0eWxlID0gY3R4U3Ryb2tlID0gc3Ryb2tlO1xuXHRcdGlmIChmaWxsICE9IGN0eEZpbGwpXG5cdFx0XHRjdHguZmlsbFN0eWxlID0gY3R4RmlsbCA9IGZpbGw7XG5cdFx0aWYgKHdpZHRoICE9IGN0eFdpZHRoKVxuXHRcdFx0Y3R4LmxpbmVXaWR0aCA9IGN0eFdpZHRoID0gd2lkdGg7XG5cdFx0aWYgKGpvaW4gIT0gY3R4Sm9pbilcblx0XHRcdGN0eC5saW5lSm9pbiA9IGN0eEpvaW4gPSBqb2luO1xuXHRcdGlmIChjYXAgIT0gY3R4Q2FwKVxuXHRcdFx0Y3R4LmxpbmVDYXAgPSBjdHhDYXAgPSBjYXA7XG5cdFx0aWYgKGRhc2ggIT0gY3R4RGFzaClcblx0XHRcdGN0eC5zZXRMaW5lRGFzaChjdHhEYXNoID0gZGFzaCk7XG5cdH1cblxuXHRmdW5jdGlvbiBzZXRGb250U3R5bGUoZm9udCwgZmlsbCwgYWxpZ24sIGJhc2VsaW5lKSB7XG5cdFx0aWYgKGZpbGwgIT0gY3R4RmlsbClcblx0XHRcdGN0eC5maWxsU3R5bGUgPSBjdHhGaWxsID0gZmlsbDtcblx0XHRpZiAoZm9udCAhPSBjdHhGb250KVxuXHRcdFx0Y3R4LmZvbnQgPSBjdHhGb250ID0gZm9udDtcblx0XHRpZiAoYWxpZ24gIT0gY3R4QWxpZ24pXG5cdFx0XHRjdHgudGV4dEFsaWduID0gY3R4QWxpZ24gPSBhbGlnbjtcblx0XHRpZiAoYmFzZWxpbmUgIT0gY3R4QmFzZWxpbmUpXG5cdFx0XHRjdHgudGV4dEJhc2VsaW5lID0gY3R4QmFzZWxpbmUgPSBiYXNlbGluZTtcblx0fVxuXG5cdGZ1bmN0aW9uIGFjY1NjYWxlKHdzYywgcHNjLCBmYWNldCwgZGF0YSwgc29ydGVkID0gMCkge1xuXHRcdGlmIChkYXRhLmxlbmd0aCA+IDAgJiYgd3NjLmF1dG8oc2VsZiwgdmlhQXV0b1NjYWxlWCkgJiYgKHBzYyA9PSBudWxsIHx8IHBzYy5taW4gPT0gbnVsbCkpIHtcblx0XHRcdGxldCBfaTAgPSBpZk51bGwoaTAsIDApO1xuXHRcdFx0bGV0IF9pMSA9IGlmTnVsbChpMSwgZGF0YS5sZW5ndGggLSAxKTtcblxuXHRcdFx0Ly8gb25seSBydW4gZ2V0TWluTWF4KCkgZm9yIGludmFsaWRhdGVkIHNlcmllcyBkYXRhLCBlbHNlIHJldXNlXG5cdFx0XHRsZXQgbWluTWF4ID0gZmFjZXQubWluID09IG51bGwgPyBnZXRNaW5NYXgoZGF0YSwgX2kwLCBfaTEsIHNvcnRlZCwgd3NjLmRpc3RyID09IDMpIDogW2ZhY2V0Lm1pbiwgZmFjZXQubWF4XTtcblxuXHRcdFx0Ly8gaW5pdGlhbCBtaW4vbWF4XG5cdFx0XHR3c2MubWluID0gbWluKHdzYy5taW4sIGZhY2V0Lm1pbiA9IG1pbk1heFswXSk7XG5cdFx0XHR3c2MubWF4ID0gbWF4KHdzYy5tYXgsIGZhY2V0Lm1heCA9IG1pbk1heFsxXSk7XG5cdFx0fVxuXHR9XG5cblx0Y29uc3QgQVVUT1NDQUxFID0ge21pbjogbnVsbCwgbWF4OiBudWxsfTtcblxuXHRmdW5jdGlvbiBzZXRTY2FsZXMoKSB7XG5cdC8vXHRsb2coXCJzZXRTY2FsZXMoKVwiLCBhcmd1bWVudHMpO1xuXG5cdFx0Ly8gaW1wbGljaXRseSBhZGQgYXV0byBzY2FsZXMsIGFuZCB1bnJhbmdlZCBzY2FsZXNcblx0XHRmb3IgKGxldCBrIGluIHNjYWxlcykge1xuXHRcdFx0bGV0IHNjID0gc2NhbGVzW2tdO1xuXG5cdFx0XHRpZiAocGVuZFNjYWxlc1trXSA9PSBudWxsICYmXG5cdFx0XHRcdChcblx0XHRcdFx0XHQvLyBzY2FsZXMgdGhhdCBoYXZlIG5ldmVyIGJlZW4gc2V0IChvbiBpbml0KVxuXHRcdFx0XHRcdHNjLm1pbiA9PSBudWxsIHx8XG5cdFx0XHRcdFx0Ly8gb3IgYXV0byBzY2FsZXMgd2hlbiB0aGUgeCBzY2FsZSB3YXMgZXhwbGljaXRseSBzZXRcblx0XHRcdFx0XHRwZW5kU2NhbGVzW3hTY2FsZUtleV0gIT0gbnVsbCAmJiBzYy5hdXRvKHNlbGYsIHZpYUF1dG9TY2FsZVgpXG5cdFx0XHRcdClcblx0XHRcdCkge1xuXHRcdFx0XHRwZW5kU2NhbGVzW2tdID0gQVVUT1NDQUxFO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdC8vIGltcGxpY2l0bHkgYWRkIGRlcGVuZGVudCBzY2FsZXNcblx0XHRmb3IgKGxldCBrIGluIHNjYWxlcykge1xuXHRcdFx0bGV0IHNjID0gc2NhbGVzW2tdO1xuXG5cdFx0XHRpZiAocGVuZFNjYWxlc1trXSA9PSBudWxsICYmIHNjLmZyb20gIT0gbnVsbCAmJiBwZW5kU2NhbGVzW3NjLmZyb21dICE9IG51bGwpXG5cdFx0XHRcdHBlbmRTY2FsZXNba10gPSBBVVRPU0NBTEU7XG5cdFx0fVxuXG5cdFx0Ly8gZXhwbGljaXRseSBzZXR0aW5nIHRoZSB4LXNjYWxlIGludmFsaWRhdGVzIGV2ZXJ5dGhpbmcgKGFjdHMgYXMgcmVkcmF3KVxuXHRcdGlmIChwZW5kU2NhbGVzW3hTY2FsZUtleV0gIT0gbnVsbClcblx0XHRcdHJlc2V0WVNlcmllcyh0cnVlKTsgLy8gVE9ETzogb25seSByZXNldCBzZXJpZXMgb24gYXV0byBzY2FsZXM/XG5cblx0XHRsZXQgd2lwU2NhbGVzID0ge307XG5cblx0XHRmb3IgKGxldCBrIGluIHBlbmRTY2FsZXMpIHtcblx0XHRcdGxldCBwc2MgPSBwZW5kU2NhbGVzW2tdO1xuXG5cdFx0XHRpZiAocHNjICE9IG51bGwpIHtcblx0XHRcdFx0bGV0IHdzYyA9IHdpcFNjYWxlc1trXSA9IGNvcHkoc2NhbGVzW2tdLCBmYXN0SXNPYmopO1xuXG5cdFx0XHRcdGlmIChwc2MubWluICE9IG51bGwpXG5cdFx0XHRcdFx0YXNzaWduKHdzYywgcHNjKTtcblx0XHRcdFx0ZWxzZSBpZiAoayAhPSB4U2NhbGVLZXkgfHwgbW9kZSA9PSAyKSB7XG5cdFx0XHRcdFx0aWYgKGRhdGFMZW4gPT0gMCAmJiB3c2MuZnJvbSA9PSBudWxsKSB7XG5cdFx0XHRcdFx0XHRsZXQgbWluTWF4ID0gd3NjLnJhbmdlKHNlbGYsIG51bGwsIG51bGwsIGspO1xuXHRcdFx0XHRcdFx0d3NjLm1pbiA9IG1pbk1heFswXTtcblx0XHRcdFx0XHRcdHdzYy5tYXggPSBtaW5NYXhbMV07XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0d3NjLm1pbiA9IGluZjtcblx0XHRcdFx0XHRcdHdzYy5tYXggPSAtaW5mO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGlmIChkYXRhTGVuID4gMCkge1xuXHRcdFx0Ly8gcHJlLXJhbmdlIHktc2NhbGVzIGZyb20geSBzZXJpZXMnIGRhdGEgdmFsdWVzXG5cdFx0XHRzZXJpZXMuZm9yRWFjaCgocywgaSkgPT4ge1xuXHRcdFx0XHRpZiAobW9kZSA9PSAxKSB7XG5cdFx0XHRcdFx0bGV0IGsgPSBzLnNjYWxlO1xuXHRcdFx0XHRcdGxldCBwc2MgPSBwZW5kU2NhbGVzW2tdO1xuXG5cdFx0XHRcdFx0aWYgKHBzYyA9PSBudWxsKVxuXHRcdFx0XHRcdFx0cmV0dXJuO1xuXG5cdFx0XHRcdFx0bGV0IHdzYyA9IHdpcFNjYWxlc1trXTtcblxuXHRcdFx0XHRcdGlmIChpID09IDApIHtcblx0XHRcdFx0XHRcdGxldCBtaW5NYXggPSB3c2MucmFuZ2Uoc2VsZiwgd3NjLm1pbiwgd3NjLm1heCwgayk7XG5cblx0XHRcdFx0XHRcdHdzYy5taW4gPSBtaW5NYXhbMF07XG5cdFx0XHRcdFx0XHR3c2MubWF4ID0gbWluTWF4WzFdO1xuXG5cdFx0XHRcdFx0XHRpMCA9IGNsb3Nlc3RJZHgod3NjLm1pbiwgZGF0YVswXSk7XG5cdFx0XHRcdFx0XHRpMSA9IGNsb3Nlc3RJZHgod3NjLm1heCwgZGF0YVswXSk7XG5cblx0XHRcdFx0XHRcdC8vIGRvbid0IHRyeSB0byBjb250cmFjdCBzYW1lIG9yIGFkamFjZW50IGlkeHNcblx0XHRcdFx0XHRcdGlmIChpMSAtIGkwID4gMSkge1xuXHRcdFx0XHRcdFx0XHQvLyBjbG9zZXN0IGluZGljZXMgY2FuIGJlIG91dHNpZGUgb2Ygdmlld1xuXHRcdFx0XHRcdFx0XHRpZiAoZGF0YVswXVtpMF0gPCB3c2MubWluKVxuXHRcdFx0XHRcdFx0XHRcdGkwKys7XG5cdFx0XHRcdFx0XHRcdGlmIChkYXRhWzBdW2kxXSA+IHdzYy5tYXgpXG5cdFx0XHRcdFx0XHRcdFx0aTEtLTtcblx0XHRcdFx0XHRcdH1cblxuXHRcdFx0XHRcdFx0cy5taW4gPSBkYXRhMFtpMF07XG5cdFx0XHRcdFx0XHRzLm1heCA9IGRhdGEwW2kxXTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZSBpZiAocy5zaG93ICYmIHMuYXV0bylcblx0XHRcdFx0XHRcdGFjY1NjYWxlKHdzYywgcHNjLCBzLCBkYXRhW2ldLCBzLnNvcnRlZCk7XG5cblx0XHRcdFx0XHRzLmlkeHNbMF0gPSBpMDtcblx0XHRcdFx0XHRzLmlkeHNbMV0gPSBpMTtcblx0XHRcdFx0fVxuXHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRpZiAoaSA+IDApIHtcblx0XHRcdFx0XHRcdGlmIChzLnNob3cgJiYgcy5hdXRvKSB7XG5cdFx0XHRcdFx0XHRcdC8vIFRPRE86IG9ubHkgaGFuZGxlcywgYXNzdW1lcyBhbmQgcmVxdWlyZXMgZmFjZXRzWzBdIC8gJ3gnIHNjYWxlLCBhbmQgZmFjZXRzWzFdIC8gJ3knIHNjYWxlXG5cdFx0XHRcdFx0XHRcdGxldCBbIHhGYWNldCwgeUZhY2V0IF0gPSBzLmZhY2V0cztcblx0XHRcdFx0XHRcdFx0bGV0IHhTY2FsZUtleSA9IHhGYWNldC5zY2FsZTtcblx0XHRcdFx0XHRcdFx0bGV0IHlTY2FsZUtleSA9IHlGYWNldC5zY2FsZTtcblx0XHRcdFx0XHRcdFx0bGV0IFsgeERhdGEsIHlEYXRhIF0gPSBkYXRhW2ldO1xuXG5cdFx0XHRcdFx0XHRcdGxldCB3c2N4ID0gd2lwU2NhbGVzW3hTY2FsZUtleV07XG5cdFx0XHRcdFx0XHRcdGxldCB3c2N5ID0gd2lwU2NhbGVzW3lTY2FsZUtleV07XG5cblx0XHRcdFx0XHRcdFx0Ly8gbnVsbCBjYW4gaGFwcGVuIHdoZW4gb25seSB4IGlzIHpvb21lZCwgYnV0IHkgaGFzIHN0YXRpYyByYW5nZSBhbmQgZG9lc250IGdldCBhdXRvLWFkZGVkIHRvIHBlbmRpbmdcblx0XHRcdFx0XHRcdFx0d3NjeCAhPSBudWxsICYmIGFjY1NjYWxlKHdzY3gsIHBlbmRTY2FsZXNbeFNjYWxlS2V5XSwgeEZhY2V0LCB4RGF0YSwgeEZhY2V0LnNvcnRlZCk7XG5cdFx0XHRcdFx0XHRcdHdzY3kgIT0gbnVsbCAmJiBhY2NTY2FsZSh3c2N5LCBwZW5kU2NhbGVzW3lTY2FsZUtleV0sIHlGYWNldCwgeURhdGEsIHlGYWNldC5zb3J0ZWQpO1xuXG5cdFx0XHRcdFx0XHRcdC8vIHRlbXBcblx0XHRcdFx0XHRcdFx0cy5taW4gPSB5RmFjZXQubWluO1xuXHRcdFx0XHRcdFx0XHRzLm1heCA9IHlGYWNldC5tYXg7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHR9KTtcblxuXHRcdFx0Ly8gcmFuZ2UgaW5kZXBlbmRlbnQgc2NhbGVzXG5cdFx0XHRmb3IgKGxldCBrIGluIHdpcFNjYWxlcykge1xuXHRcdFx0XHRsZXQgd3NjID0gd2lwU2NhbGVzW2tdO1xuXHRcdFx0XHRsZXQgcHNjID0gcGVuZFNjYWxlc1trXTtcblxuXHRcdFx0XHRpZiAod3NjLmZyb20gPT0gbnVsbCAmJiAocHNjID09IG51bGwgfHwgcHNjLm1pbiA9PSBudWxsKSkge1xuXHRcdFx0XHRcdGxldCBtaW5NYXggPSB3c2MucmFuZ2UoXG5cdFx0XHRcdFx0XHRzZWxmLFxuXHRcdFx0XHRcdFx0d3NjLm1pbiA9PSAgaW5mID8gbnVsbCA6IHdzYy5taW4sXG5cdFx0XHRcdFx0XHR3c2MubWF4ID09IC1pbmYgPyBudWxsIDogd3NjLm1heCxcblx0XHRcdFx0XHRcdGtcblx0XHRcdFx0XHQpO1xuXHRcdFx0XHRcdHdzYy5taW4gPSBtaW5NYXhbMF07XG5cdFx0XHRcdFx0d3NjLm1heCA9IG1pbk1heFsxXTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH1cblxuXHRcdC8vIHJhbmdlIGRlcGVuZGVudCBzY2FsZXNcblx0XHRmb3IgKGxldCBrIGluIHdpcFNjYWxlcykge1xuXHRcdFx0bGV0IHdzYyA9IHdpcFNjYWxlc1trXTtcblxuXHRcdFx0aWYgKHdzYy5mcm9tICE9IG51bGwpIHtcblx0XHRcdFx0bGV0IGJhc2UgPSB3aXBTY2FsZXNbd3NjLmZyb21dO1xuXG5cdFx0XHRcdGlmIChiYXNlLm1pbiA9PSBudWxsKVxuXHRcdFx0XHRcdHdzYy5taW4gPSB3c2MubWF4ID0gbnVsbDtcblx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0bGV0IG1pbk1heCA9IHdzYy5yYW5nZShzZWxmLCBiYXNlLm1pbiwgYmFzZS5tYXgsIGspO1xuXHRcdFx0XHRcdHdzYy5taW4gPSBtaW5NYXhbMF07XG5cdFx0XHRcdFx0d3NjLm1heCA9IG1pbk1heFsxXTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGxldCBjaGFuZ2VkID0ge307XG5cdFx0bGV0IGFueUNoYW5nZWQgPSBmYWxzZTtcblxuXHRcdGZvciAobGV0IGsgaW4gd2lwU2NhbGVzKSB7XG5cdFx0XHRsZXQgd3NjID0gd2lwU2NhbGVzW2tdO1xuXHRcdFx0bGV0IHNjID0gc2NhbGVzW2tdO1xuXG5cdFx0XHRpZiAoc2MubWluICE9IHdzYy5taW4gfHwgc2MubWF4ICE9IHdzYy5tYXgpIHtcblx0XHRcdFx0c2MubWluID0gd3NjLm1pbjtcblx0XHRcdFx0c2MubWF4ID0gd3NjLm1heDtcblxuXHRcdFx0XHRsZXQgZGlzdHIgPSBzYy5kaXN0cjtcblxuXHRcdFx0XHRzYy5fbWluID0gZGlzdHIgPT0gMyA/IGxvZzEwKHNjLm1pbikgOiBkaXN0ciA9PSA0ID8gYXNpbmgoc2MubWluLCBzYy5hc2luaCkgOiBkaXN0ciA9PSAxMDAgPyBzYy5md2Qoc2MubWluKSA6IHNjLm1pbjtcblx0XHRcdFx0c2MuX21heCA9IGRpc3RyID09IDMgPyBsb2cxMChzYy5tYXgpIDogZGlzdHIgPT0gNCA/IGFzaW5oKHNjLm1heCwgc2MuYXNpbmgpIDogZGlzdHIgPT0gMTAwID8gc2MuZndkKHNjLm1heCkgOiBzYy5tYXg7XG5cblx0XHRcdFx0Y2hhbmdlZFtrXSA9IGFueUNoYW5nZWQgPSB0cnVlO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGlmIChhbnlDaGFuZ2VkKSB7XG5cdFx0XHQvLyBpbnZhbGlkYXRlIHBhdGhzIG9mIGFsbCBzZXJpZXMgb24gY2hhbmdlZCBzY2FsZXNcblx0XHRcdHNlcmllcy5mb3JFYWNoKChzLCBpKSA9PiB7XG5cdFx0XHRcdGlmIChtb2RlID09IDIpIHtcblx0XHRcdFx0XHRpZiAoaSA+IDAgJiYgY2hhbmdlZC55KVxuXHRcdFx0XHRcdFx0cy5fcGF0aHMgPSBudWxsO1xuXHRcdFx0XHR9XG5cdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdGlmIChjaGFuZ2VkW3Muc2NhbGVdKVxuXHRcdFx0XHRcdFx0cy5fcGF0aHMgPSBudWxsO1xuXHRcdFx0XHR9XG5cdFx0XHR9KTtcblxuXHRcdFx0Zm9yIChsZXQgayBpbiBjaGFuZ2VkKSB7XG5cdFx0XHRcdHNob3VsZENvbnZlcmdlU2l6ZSA9IHRydWU7XG5cdFx0XHRcdGZpcmUoXCJzZXRTY2FsZVwiLCBrKTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKHNob3dDdXJzb3IgJiYgY3Vyc29yLmxlZnQgPj0gMClcblx0XHRcdFx0c2hvdWxkU2V0Q3Vyc29yID0gc2hvdWxkU2V0TGVnZW5kID0gdHJ1ZTtcblx0XHR9XG5cblx0XHRmb3IgKGxldCBrIGluIHBlbmRTY2FsZXMpXG5cdFx0XHRwZW5kU2NhbGVzW2tdID0gbnVsbDtcblx0fVxuXG5cdC8vIGdyYWJzIHRoZSBuZWFyZXN0IGluZGljZXMgd2l0aCB5IGRhdGEgb3V0c2lkZSBvZiB4LXNjYWxlIGxpbWl0c1xuXHRmdW5jdGlvbiBnZXRPdXRlcklkeHMoeWRhdGEpIHtcblx0XHRsZXQgX2kwID0gY2xhbXAoaTAgLSAxLCAwLCBkYXRhTGVuIC0gMSk7XG5cdFx0bGV0IF9pMSA9IGNsYW1wKGkxICsgMSwgMCwgZGF0YUxlbiAtIDEpO1xuXG5cdFx0d2hpbGUgKHlkYXRhW19pMF0gPT0gbnVsbCAmJiBfaTAgPiAwKVxuXHRcdFx0X2kwLS07XG5cblx0XHR3aGlsZSAoeWRhdGFbX2kxXSA9PSBudWxsICYmIF9pMSA8IGRhdGFMZW4gLSAxKVxuXHRcdFx0X2kxKys7XG5cblx0XHRyZXR1cm4gW19pMCwgX2kxXTtcblx0fVxuXG5cdGZ1bmN0aW9uIGRyYXdTZXJpZXMoKSB7XG5cdFx0aWYgKGRhdGFMZW4gPiAwKSB7XG5cdFx0XHRsZXQgc2hvdWxkQWxwaGEgPSBzZXJpZXMuc29tZShzID0+IHMuX2ZvY3VzKSAmJiBjdHhBbHBoYSAhPSBmb2N1cy5hbHBoYTtcblxuXHRcdFx0aWYgKHNob3VsZEFscGhhKVxuXHRcdFx0XHRjdHguZ2xvYmFsQWxwaGEgPSBjdHhBbHBoYSA9IGZvY3VzLmFscGhhO1xuXG5cdFx0XHRzZXJpZXMuZm9yRWFjaCgocywgaSkgPT4ge1xuXHRcdFx0XHRpZiAoaSA+IDAgJiYgcy5zaG93KSB7XG5cdFx0XHRcdFx0Y2FjaGVTdHJva2VGaWxsKGksIGZhbHNlKTtcblx0XHRcdFx0XHRjYWNoZVN0cm9rZUZpbGwoaSwgdHJ1ZSk7XG5cblx0XHRcdFx0XHRpZiAocy5fcGF0aHMgPT0gbnVsbCkge1xuXHRcdFx0XHRcdFx0bGV0IF9jdHhBbHBoYSA9IGN0eEFscGhhO1xuXG5cdFx0XHRcdFx0XHRpZiAoY3R4QWxwaGEgIT0gcy5hbHBoYSlcblx0XHRcdFx0XHRcdFx0Y3R4Lmdsb2JhbEFscGhhID0gY3R4QWxwaGEgPSBzLmFscGhhO1xuXG5cdFx0XHRcdFx0XHRsZXQgX2lkeHMgPSBtb2RlID09IDIgPyBbMCwgZGF0YVtpXVswXS5sZW5ndGggLSAxXSA6IGdldE91dGVySWR4cyhkYXRhW2ldKTtcblx0XHRcdFx0XHRcdHMuX3BhdGhzID0gcy5wYXRocyhzZWxmLCBpLCBfaWR4c1swXSwgX2lkeHNbMV0pO1xuXG5cdFx0XHRcdFx0XHRpZiAoY3R4QWxwaGEgIT0gX2N0eEFscGhhKVxuXHRcdFx0XHRcdFx0XHRjdHguZ2xvYmFsQWxwaGEgPSBjdHhBbHBoYSA9IF9jdHhBbHBoYTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdH0pO1xuXG5cdFx0XHRzZXJpZXMuZm9yRWFjaCgocywgaSkgPT4ge1xuXHRcdFx0XHRpZiAoaSA+IDAgJiYgcy5zaG93KSB7XG5cdFx0XHRcdFx0bGV0IF9jdHhBbHBoYSA9IGN0eEFscGhhO1xuXG5cdFx0XHRcdFx0aWYgKGN0eEFscGhhICE9IHMuYWxwaGEpXG5cdFx0XHRcdFx0XHRjdHguZ2xvYmFsQWxwaGEgPSBjdHhBbHBoYSA9IHMuYWxwaGE7XG5cblx0XHRcdFx0XHRzLl9wYXRocyAhPSBudWxsICYmIGRyYXdQYXRoKGksIGZhbHNlKTtcblxuXHRcdFx0XHRcdHtcblx0XHRcdFx0XHRcdGxldCBfZ2FwcyA9IHMuX3BhdGhzICE9IG51bGwgPyBzLl9wYXRocy5nYXBzIDogbnVsbDtcblxuXHRcdFx0XHRcdFx0bGV0IHNob3cgPSBzLnBvaW50cy5zaG93KHNlbGYsIGksIGkwLCBpMSwgX2dhcHMpO1xuXHRcdFx0XHRcdFx0bGV0IGlkeHMgPSBzLnBvaW50cy5maWx0ZXIoc2VsZiwgaSwgc2hvdywgX2dhcHMpO1xuXG5cdFx0XHRcdFx0XHRpZiAoc2hvdyB8fCBpZHhzKSB7XG5cdFx0XHRcdFx0XHRcdHMucG9pbnRzLl9wYXRocyA9IHMucG9pbnRzLnBhdGhzKHNlbGYsIGksIGkwLCBpMSwgaWR4cyk7XG5cdFx0XHRcdFx0XHRcdGRyYXdQYXRoKGksIHRydWUpO1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdH1cblxuXHRcdFx0XHRcdGlmIChjdHhBbHBoYSAhPSBfY3R4QWxwaGEpXG5cdFx0XHRcdFx0XHRjdHguZ2xvYmFsQWxwaGEgPSBjdHhBbHBoYSA9IF9jdHhBbHBoYTtcblxuXHRcdFx0XHRcdGZpcmUoXCJkcmF3U2VyaWVzXCIsIGkpO1xuXHRcdFx0XHR9XG5cdFx0XHR9KTtcblxuXHRcdFx0aWYgKHNob3VsZEFscGhhKVxuXHRcdFx0XHRjdHguZ2xvYmFsQWxwaGEgPSBjdHhBbHBoYSA9IDE7XG5cdFx0fVxuXHR9XG5cblx0ZnVuY3Rpb24gY2FjaGVTdHJva2VGaWxsKHNpLCBfcG9pbnRzKSB7XG5cdFx0bGV0IHMgPSBfcG9pbnRzID8gc2VyaWVzW3NpXS5wb2ludHMgOiBzZXJpZXNbc2ldO1xuXG5cdFx0cy5fc3Ryb2tlID0gcy5zdHJva2Uoc2VsZiwgc2kpO1xuXHRcdHMuX2ZpbGwgICA9IHMuZmlsbChzZWxmLCBzaSk7XG5cdH1cblxuXHRmdW5jdGlvbiBkcmF3UGF0aChzaSwgX3BvaW50cykge1xuXHRcdGxldCBzID0gX3BvaW50cyA/IHNlcmllc1tzaV0ucG9pbnRzIDogc2VyaWVzW3NpXTtcblxuXHRcdGxldCB7XG5cdFx0XHRzdHJva2UsXG5cdFx0XHRmaWxsLFxuXHRcdFx0Y2xpcDogZ2Fwc0NsaXAsXG5cdFx0XHRmbGFncyxcblxuXHRcdFx0X3N0cm9rZTogc3Ryb2tlU3R5bGUgPSBzLl9zdHJva2UsXG5cdFx0XHRfZmlsbDogICBmaWxsU3R5bGUgICA9IHMuX2ZpbGwsXG5cdFx0XHRfd2lkdGg6ICB3aWR0aCAgICAgICA9IHMud2lkdGgsXG5cdFx0fSA9IHMuX3BhdGhzO1xuXG5cdFx0d2lkdGggPSByb3VuZERlYyh3aWR0aCAqIHB4UmF0aW8sIDMpO1xuXG5cdFx0bGV0IGJvdW5kc0NsaXAgPSBudWxsO1xuXHRcdGxldCBvZmZzZXQgPSAod2lkdGggJSAyKSAvIDI7XG5cblx0XHRpZiAoX3BvaW50cyAmJiBmaWxsU3R5bGUgPT0gbnVsbClcblx0XHRcdGZpbGxTdHlsZSA9IHdpZHRoID4gMCA/IFwiI2ZmZlwiIDogc3Ryb2tlU3R5bGU7XG5cblx0XHRsZXQgX3B4QWxpZ24gPSBzLnB4QWxpZ24gPT0gMSAmJiBvZmZzZXQgPiAwO1xuXG5cdFx0X3B4QWxpZ24gJiYgY3R4LnRyYW5zbGF0ZShvZmZzZXQsIG9mZnNldCk7XG5cblx0XHRpZiAoIV9wb2ludHMpIHtcblx0XHRcdGxldCBsZnQgPSBwbG90TGZ0IC0gd2lkdGggLyAyLFxuXHRcdFx0XHR0b3AgPSBwbG90VG9wIC0gd2lkdGggLyAyLFxuXHRcdFx0XHR3aWQgPSBwbG90V2lkICsgd2lkdGgsXG5cdFx0XHRcdGhndCA9IHBsb3RIZ3QgKyB3aWR0aDtcblxuXHRcdFx0Ym91bmRzQ2xpcCA9IG5ldyBQYXRoMkQoKTtcblx0XHRcdGJvdW5kc0NsaXAucmVjdChsZnQsIHRvcCwgd2lkLCBoZ3QpO1xuXHRcdH1cblxuXHRcdC8vIHRoZSBwb2ludHMgcGF0aGJ1aWxkZXIncyBnYXBzQ2xpcCBpcyBpdHMgYm91bmRzQ2xpcCwgc2luY2UgcG9pbnRzIGRvbnQgbmVlZCBnYXBzIGNsaXBwaW5nLCBhbmQgYm91bmRzIGRlcGVuZCBvbiBwb2ludCBzaXplXG5cdFx0aWYgKF9wb2ludHMpXG5cdFx0XHRzdHJva2VGaWxsKHN0cm9rZVN0eWxlLCB3aWR0aCwgcy5kYXNoLCBzLmNhcCwgZmlsbFN0eWxlLCBzdHJva2UsIGZpbGwsIGZsYWdzLCBnYXBzQ2xpcCk7XG5cdFx0ZWxzZVxuXHRcdFx0ZmlsbFN0cm9rZShzaSwgc3Ryb2tlU3R5bGUsIHdpZHRoLCBzLmRhc2gsIHMuY2FwLCBmaWxsU3R5bGUsIHN0cm9rZSwgZmlsbCwgZmxhZ3MsIGJvdW5kc0NsaXAsIGdhcHNDbGlwKTtcblxuXHRcdF9weEFsaWduICYmIGN0eC50cmFuc2xhdGUoLW9mZnNldCwgLW9mZnNldCk7XG5cdH1cblxuXHRmdW5jdGlvbiBmaWxsU3Ryb2tlKHNpLCBzdHJva2VTdHlsZSwgbGluZVdpZHRoLCBsaW5lRGFzaCwgbGluZUNhcCwgZmlsbFN0eWxlLCBzdHJva2VQYXRoLCBmaWxsUGF0aCwgZmxhZ3MsIGJvdW5kc0NsaXAsIGdhcHNDbGlwKSB7XG5cdFx0bGV0IGRpZFN0cm9rZUZpbGwgPSBmYWxzZTtcblxuXHRcdC8vIGZvciBhbGwgYmFuZHMgd2hlcmUgdGhpcyBzZXJpZXMgaXMgdGhlIHRvcCBlZGdlLCBjcmVhdGUgdXB3YXJkcyBjbGlwcyB1c2luZyB0aGUgYm90dG9tIGVkZ2VzXG5cdFx0Ly8gYW5kIGFwcGx5IGNsaXBzICsgZmlsbCB3aXRoIGJhbmQgZmlsbCBvciBkZmx0RmlsbFxuXHRcdGZsYWdzICE9IDAgJiYgYmFuZHMuZm9yRWFjaCgoYiwgYmkpID0+IHtcblx0XHRcdC8vIGlzVXBwZXJFZGdlP1xuXHRcdFx0aWYgKGIuc2VyaWVzWzBdID09IHNpKSB7XG5cdFx0XHRcdGxldCBsb3dlckVkZ2UgPSBzZXJpZXNbYi5zZXJpZXNbMV1dO1xuXHRcdFx0XHRsZXQgbG93ZXJEYXRhID0gZGF0YVtiLnNlcmllc1sxXV07XG5cblx0XHRcdFx0bGV0IGJhbmRDbGlwID0gKGxvd2VyRWRnZS5fcGF0aHMgfHwgRU1QVFlfT0JKKS5iYW5kO1xuXG5cdFx0XHRcdGlmIChpc0FycihiYW5kQ2xpcCkpXG5cdFx0XHRcdFx0YmFuZENsaXAgPSBiLmRpciA9PSAxID8gYmFuZENsaXBbMF0gOiBiYW5kQ2xpcFsxXTtcblxuXHRcdFx0XHRsZXQgZ2Fwc0NsaXAyO1xuXG5cdFx0XHRcdGxldCBfZmlsbFN0eWxlID0gbnVsbDtcblxuXHRcdFx0XHQvLyBoYXNMb3dlckVkZ2U/XG5cdFx0XHRcdGlmIChsb3dlckVkZ2Uuc2hvdyAmJiBiYW5kQ2xpcCAmJiBoYXNEYXRhKGxvd2VyRGF0YSwgaTAsIGkxKSkge1xuXHRcdFx0XHRcdF9maWxsU3R5bGUgPSBiLmZpbGwoc2VsZiwgYmkpIHx8IGZpbGxTdHlsZTtcblx0XHRcdFx0XHRnYXBzQ2xpcDIgPSBsb3dlckVkZ2UuX3BhdGhzLmNsaXA7XG5cdFx0XHRcdH1cblx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdGJhbmRDbGlwID0gbnVsbDtcblxuXHRcdFx0XHRzdHJva2VGaWxsKHN0cm9rZVN0eWxlLCBsaW5lV2lkdGgsIGxpbmVEYXNoLCBsaW5lQ2FwLCBfZmlsbFN0eWxlLCBzdHJva2VQYXRoLCBmaWxsUGF0aCwgZmxhZ3MsIGJvdW5kc0NsaXAsIGdhcHNDbGlwLCBnYXBzQ2xpcDIsIGJhbmRDbGlwKTtcblxuXHRcdFx0XHRkaWRTdHJva2VGaWxsID0gdHJ1ZTtcblx0XHRcdH1cblx0XHR9KTtcblxuXHRcdGlmICghZGlkU3Ryb2tlRmlsbClcblx0XHRcdHN0cm9rZUZpbGwoc3Ryb2tlU3R5bGUsIGxpbmVXaWR0aCwgbGluZURhc2gsIGxpbmVDYXAsIGZpbGxTdHlsZSwgc3Ryb2tlUGF0aCwgZmlsbFBhdGgsIGZsYWdzLCBib3VuZHNDbGlwLCBnYXBzQ2xpcCk7XG5cdH1cblxuXHRjb25zdCBDTElQX0ZJTExfU1RST0tFID0gQkFORF9DTElQX0ZJTEwgfCBCQU5EX0NMSVBfU1RST0tFO1xuXG5cdGZ1bmN0aW9uIHN0cm9rZUZpbGwoc3Ryb2tlU3R5bGUsIGxpbmVXaWR0aCwgbGluZURhc2gsIGxpbmVDYXAsIGZpbGxTdHlsZSwgc3Ryb2tlUGF0aCwgZmlsbFBhdGgsIGZsYWdzLCBib3VuZHNDbGlwLCBnYXBzQ2xpcCwgZ2Fwc0NsaXAyLCBiYW5kQ2xpcCkge1xuXHRcdHNldEN0eFN0eWxlKHN0cm9rZVN0eWxlLCBsaW5lV2lkdGgsIGxpbmVEYXNoLCBsaW5lQ2FwLCBmaWxsU3R5bGUpO1xuXG5cdFx0aWYgKGJvdW5kc0NsaXAgfHwgZ2Fwc0NsaXAgfHwgYmFuZENsaXApIHtcblx0XHRcdGN0eC5zYXZlKCk7XG5cdFx0XHRib3VuZHNDbGlwICYmIGN0eC5jbGlwKGJvdW5kc0NsaXApO1xuXHRcdFx0Z2Fwc0NsaXAgJiYgY3R4LmNsaXAoZ2Fwc0NsaXApO1xuXHRcdH1cblxuXHRcdGlmIChiYW5kQ2xpcCkge1xuXHRcdFx0aWYgKChmbGFncyAmIENMSVBfRklMTF9TVFJPS0UpID09IENMSVBfRklMTF9TVFJPS0UpIHtcblx0XHRcdFx0Y3R4LmNsaXAoYmFuZENsaXApO1xuXHRcdFx0XHRnYXBzQ2xpcDIgJiYgY3R4LmNsaXAoZ2Fwc0NsaXAyKTtcblx0XHRcdFx0ZG9GaWxsKGZpbGxTdHlsZSwgZmlsbFBhdGgpO1xuXHRcdFx0XHRkb1N0cm9rZShzdHJva2VTdHlsZSwgc3Ryb2tlUGF0aCwgbGluZVdpZHRoKTtcblx0XHRcdH1cblx0XHRcdGVsc2UgaWYgKGZsYWdzICYgQkFORF9DTElQX1NUUk9LRSkge1xuXHRcdFx0XHRkb0ZpbGwoZmlsbFN0eWxlLCBmaWxsUGF0aCk7XG5cdFx0XHRcdGN0eC5jbGlwKGJhbmRDbGlwKTtcblx0XHRcdFx0ZG9TdHJva2Uoc3Ryb2tlU3R5bGUsIHN0cm9rZVBhdGgsIGxpbmVXaWR0aCk7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIGlmIChmbGFncyAmIEJBTkRfQ0xJUF9GSUxMKSB7XG5cdFx0XHRcdGN0eC5zYXZlKCk7XG5cdFx0XHRcdGN0eC5jbGlwKGJhbmRDbGlwKTtcblx0XHRcdFx0Z2Fwc0NsaXAyICYmIGN0eC5jbGlwKGdhcHNDbGlwMik7XG5cdFx0XHRcdGRvRmlsbChmaWxsU3R5bGUsIGZpbGxQYXRoKTtcblx0XHRcdFx0Y3R4LnJlc3RvcmUoKTtcblx0XHRcdFx0ZG9TdHJva2Uoc3Ryb2tlU3R5bGUsIHN0cm9rZVBhdGgsIGxpbmVXaWR0aCk7XG5cdFx0XHR9XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdFx0ZG9GaWxsKGZpbGxTdHlsZSwgZmlsbFBhdGgpO1xuXHRcdFx0ZG9TdHJva2Uoc3Ryb2tlU3R5bGUsIHN0cm9rZVBhdGgsIGxpbmVXaWR0aCk7XG5cdFx0fVxuXG5cdFx0aWYgKGJvdW5kc0NsaXAgfHwgZ2Fwc0NsaXAgfHwgYmFuZENsaXApXG5cdFx0XHRjdHgucmVzdG9yZSgpO1xuXHR9XG5cblx0ZnVuY3Rpb24gZG9TdHJva2Uoc3Ryb2tlU3R5bGUsIHN0cm9rZVBhdGgsIGxpbmVXaWR0aCkge1xuXHRcdGlmIChsaW5lV2lkdGggPiAwKSB7XG5cdFx0XHRpZiAoc3Ryb2tlUGF0aCBpbnN0YW5jZW9mIE1hcCkge1xuXHRcdFx0XHRzdHJva2VQYXRoLmZvckVhY2goKHN0cm9rZVBhdGgsIHN0cm9rZVN0eWxlKSA9PiB7XG5cdFx0XHRcdFx0Y3R4LnN0cm9rZVN0eWxlID0gY3R4U3Ryb2tlID0gc3Ryb2tlU3R5bGU7XG5cdFx0XHRcdFx0Y3R4LnN0cm9rZShzdHJva2VQYXRoKTtcblx0XHRcdFx0fSk7XG5cdFx0XHR9XG5cdFx0XHRlbHNlXG5cdFx0XHRcdHN0cm9rZVBhdGggIT0gbnVsbCAmJiBzdHJva2VTdHlsZSAmJiBjdHguc3Ryb2tlKHN0cm9rZVBhdGgpO1xuXHRcdH1cblx0fVxuXG5cdGZ1bmN0aW9uIGRvRmlsbChmaWxsU3R5bGUsIGZpbGxQYXRoKSB7XG5cdFx0aWYgKGZpbGxQYXRoIGluc3RhbmNlb2YgTWFwKSB7XG5cdFx0XHRmaWxsUGF0aC5mb3JFYWNoKChmaWxsUGF0aCwgZmlsbFN0eWxlKSA9PiB7XG5cdFx0XHRcdGN0eC5maWxsU3R5bGUgPSBjdHhGaWxsID0gZmlsbFN0eWxlO1xuXHRcdFx0XHRjdHguZmlsbChmaWxsUGF0aCk7XG5cdFx0XHR9KTtcblx0XHR9XG5cdFx0ZWxzZVxuXHRcdFx0ZmlsbFBhdGggIT0gbnVsbCAmJiBmaWxsU3R5bGUgJiYgY3R4LmZpbGwoZmlsbFBhdGgpO1xuXHR9XG5cblx0ZnVuY3Rpb24gZ2V0SW5jclNwYWNlKGF4aXNJZHgsIG1pbiwgbWF4LCBmdWxsRGltKSB7XG5cdFx0bGV0IGF4aXMgPSBheGVzW2F4aXNJZHhdO1xuXG5cdFx0bGV0IGluY3JTcGFjZTtcblxuXHRcdGlmIChmdWxsRGltIDw9IDApXG5cdFx0XHRpbmNyU3BhY2UgPSBbMCwgMF07XG5cdFx0ZWxzZSB7XG5cdFx0XHRsZXQgbWluU3BhY2UgPSBheGlzLl9zcGFjZSA9IGF4aXMuc3BhY2Uoc2VsZiwgYXhpc0lkeCwgbWluLCBtYXgsIGZ1bGxEaW0pO1xuXHRcdFx0bGV0IGluY3JzICAgID0gYXhpcy5faW5jcnMgPSBheGlzLmluY3JzKHNlbGYsIGF4aXNJZHgsIG1pbiwgbWF4LCBmdWxsRGltLCBtaW5TcGFjZSk7XG5cdFx0XHRpbmNyU3BhY2UgICAgPSBmaW5kSW5jcihtaW4sIG1heCwgaW5jcnMsIGZ1bGxEaW0sIG1pblNwYWNlKTtcblx0XHR9XG5cblx0XHRyZXR1cm4gKGF4aXMuX2ZvdW5kID0gaW5jclNwYWNlKTtcblx0fVxuXG5cdGZ1bmN0aW9uIGRyYXdPcnRob0xpbmVzKG9mZnMsIGZpbHRzLCBvcmksIHNpZGUsIHBvczAsIGxlbiwgd2lkdGgsIHN0cm9rZSwgZGFzaCwgY2FwKSB7XG5cdFx0bGV0IG9mZnNldCA9ICh3aWR0aCAlIDIpIC8gMjtcblxuXHRcdHB4QWxpZ24gPT0gMSAmJiBjdHgudHJhbnNsYXRlKG9mZnNldCwgb2Zmc2V0KTtcblxuXHRcdHNldEN0eFN0eWxlKHN0cm9rZSwgd2lkdGgsIGRhc2gsIGNhcCwgc3Ryb2tlKTtcblxuXHRcdGN0eC5iZWdpblBhdGgoKTtcblxuXHRcdGxldCB4MCwgeTAsIHgxLCB5MSwgcG9zMSA9IHBvczAgKyAoc2lkZSA9PSAwIHx8IHNpZGUgPT0gMyA/IC1sZW4gOiBsZW4pO1xuXG5cdFx0aWYgKG9yaSA9PSAwKSB7XG5cdFx0XHR5MCA9IHBvczA7XG5cdFx0XHR5MSA9IHBvczE7XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdFx0eDAgPSBwb3MwO1xuXHRcdFx0eDEgPSBwb3MxO1xuXHRcdH1cblxuXHRcdGZvciAobGV0IGkgPSAwOyBpIDwgb2Zmcy5sZW5ndGg7IGkrKykge1xuXHRcdFx0aWYgKGZpbHRzW2ldICE9IG51bGwpIHtcblx0XHRcdFx0aWYgKG9yaSA9PSAwKVxuXHRcdFx0XHRcdHgwID0geDEgPSBvZmZzW2ldO1xuXHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0eTAgPSB5MSA9IG9mZnNbaV07XG5cblx0XHRcdFx0Y3R4Lm1vdmVUbyh4MCwgeTApO1xuXHRcdFx0XHRjdHgubGluZVRvKHgxLCB5MSk7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0Y3R4LnN0cm9rZSgpO1xuXG5cdFx0cHhBbGlnbiA9PSAxICYmIGN0eC50cmFuc2xhdGUoLW9mZnNldCwgLW9mZnNldCk7XG5cdH1cblxuXHRmdW5jdGlvbiBheGVzQ2FsYyhjeWNsZU51bSkge1xuXHQvL1x0bG9nKFwiYXhlc0NhbGMoKVwiLCBhcmd1bWVudHMpO1xuXG5cdFx0bGV0IGNvbnZlcmdlZCA9IHRydWU7XG5cblx0XHRheGVzLmZvckVhY2goKGF4aXMsIGkpID0+IHtcblx0XHRcdGlmICghYXhpcy5zaG93KVxuXHRcdFx0XHRyZXR1cm47XG5cblx0XHRcdGxldCBzY2FsZSA9IHNjYWxlc1theGlzLnNjYWxlXTtcblxuXHRcdFx0aWYgKHNjYWxlLm1pbiA9PSBudWxsKSB7XG5cdFx0XHRcdGlmIChheGlzLl9zaG93KSB7XG5cdFx0XHRcdFx0Y29udmVyZ2VkID0gZmFsc2U7XG5cdFx0XHRcdFx0YXhpcy5fc2hvdyA9IGZhbHNlO1xuXHRcdFx0XHRcdHJlc2V0WVNlcmllcyhmYWxzZSk7XG5cdFx0XHRcdH1cblx0XHRcdFx0cmV0dXJuO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdGlmICghYXhpcy5fc2hvdykge1xuXHRcdFx0XHRcdGNvbnZlcmdlZCA9IGZhbHNlO1xuXHRcdFx0XHRcdGF4aXMuX3Nob3cgPSB0cnVlO1xuXHRcdFx0XHRcdHJlc2V0WVNlcmllcyhmYWxzZSk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0bGV0IHNpZGUgPSBheGlzLnNpZGU7XG5cdFx0XHRsZXQgb3JpID0gc2lkZSAlIDI7XG5cblx0XHRcdGxldCB7bWluLCBtYXh9ID0gc2NhbGU7XHRcdC8vIFx0XHQvLyBzaG91bGQgdGhpcyB0b2dnbGUgdGhlbSAuX3Nob3cgPSBmYWxzZVxuXG5cdFx0XHRsZXQgW19pbmNyLCBfc3BhY2VdID0gZ2V0SW5jclNwYWNlKGksIG1pbiwgbWF4LCBvcmkgPT0gMCA/IHBsb3RXaWRDc3MgOiBwbG90SGd0Q3NzKTtcblxuXHRcdFx0aWYgKF9zcGFjZSA9PSAwKVxuXHRcdFx0XHRyZXR1cm47XG5cblx0XHRcdC8vIGlmIHdlJ3JlIHVzaW5nIGluZGV4IHBvc2l0aW9ucywgZm9yY2UgZmlyc3QgdGljayB0byBtYXRjaCBwYXNzZWQgaW5kZXhcblx0XHRcdGxldCBmb3JjZU1pbiA9IHNjYWxlLmRpc3RyID09IDI7XG5cblx0XHRcdGxldCBfc3BsaXRzID0gYXhpcy5fc3BsaXRzID0gYXhpcy5zcGxpdHMoc2VsZiwgaSwgbWluLCBtYXgsIF9pbmNyLCBfc3BhY2UsIGZvcmNlTWluKTtcblxuXHRcdFx0Ly8gdGljayBsYWJlbHNcblx0XHRcdC8vIEJPTyB0aGlzIGFzc3VtZXMgYSBzcGVjaWZpYyBkYXRhL3Nlcmllc1xuXHRcdFx0bGV0IHNwbGl0cyA9IHNjYWxlLmRpc3RyID09IDIgPyBfc3BsaXRzLm1hcChpID0+IGRhdGEwW2ldKSA6IF9zcGxpdHM7XG5cdFx0XHRsZXQgaW5jciAgID0gc2NhbGUuZGlzdHIgPT0gMiA/IGRhdGEwW19zcGxpdHNbMV1dIC0gZGF0YTBbX3NwbGl0c1swXV0gOiBfaW5jcjtcblxuXHRcdFx0bGV0IHZhbHVlcyA9IGF4aXMuX3ZhbHVlcyA9IGF4aXMudmFsdWVzKHNlbGYsIGF4aXMuZmlsdGVyKHNlbGYsIHNwbGl0cywgaSwgX3NwYWNlLCBpbmNyKSwgaSwgX3NwYWNlLCBpbmNyKTtcblxuXHRcdFx0Ly8gcm90YXRpbmcgb2YgbGFiZWxzIG9ubHkgc3VwcG9ydGVkIG9uIGJvdHRvbSB4IGF4aXNcblx0XHRcdGF4aXMuX3JvdGF0ZSA9IHNpZGUgPT0gMiA/IGF4aXMucm90YXRlKHNlbGYsIHZhbHVlcywgaSwgX3NwYWNlKSA6IDA7XG5cblx0XHRcdGxldCBvbGRTaXplID0gYXhpcy5fc2l6ZTtcblxuXHRcdFx0YXhpcy5fc2l6ZSA9IGNlaWwoYXhpcy5zaXplKHNlbGYsIHZhbHVlcywgaSwgY3ljbGVOdW0pKTtcblxuXHRcdFx0aWYgKG9sZFNpemUgIT0gbnVsbCAmJiBheGlzLl9zaXplICE9IG9sZFNpemUpXHRcdFx0Ly8gcmVhZHkgJiYgP1xuXHRcdFx0XHRjb252ZXJnZWQgPSBmYWxzZTtcblx0XHR9KTtcblxuXHRcdHJldHVybiBjb252ZXJnZWQ7XG5cdH1cblxuXHRmdW5jdGlvbiBwYWRkaW5nQ2FsYyhjeWNsZU51bSkge1xuXHRcdGxldCBjb252ZXJnZWQgPSB0cnVlO1xuXG5cdFx0cGFkZGluZy5mb3JFYWNoKChwLCBpKSA9PiB7XG5cdFx0XHRsZXQgX3AgPSBwKHNlbGYsIGksIHNpZGVzV2l0aEF4ZXMsIGN5Y2xlTnVtKTtcblxuXHRcdFx0aWYgKF9wICE9IF9wYWRkaW5nW2ldKVxuXHRcdFx0XHRjb252ZXJnZWQgPSBmYWxzZTtcblxuXHRcdFx0X3BhZGRpbmdbaV0gPSBfcDtcblx0XHR9KTtcblxuXHRcdHJldHVybiBjb252ZXJnZWQ7XG5cdH1cblxuXHRmdW5jdGlvbiBkcmF3QXhlc0dyaWQoKSB7XG5cdFx0Zm9yIChsZXQgaSA9IDA7IGkgPCBheGVzLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRsZXQgYXhpcyA9IGF4ZXNbaV07XG5cblx0XHRcdGlmICghYXhpcy5zaG93IHx8ICFheGlzLl9zaG93KVxuXHRcdFx0XHRjb250aW51ZTtcblxuXHRcdFx0bGV0IHNpZGUgPSBheGlzLnNpZGU7XG5cdFx0XHRsZXQgb3JpID0gc2lkZSAlIDI7XG5cblx0XHRcdGxldCB4LCB5O1xuXG5cdFx0XHRsZXQgZmlsbFN0eWxlID0gYXhpcy5zdHJva2Uoc2VsZiwgaSk7XG5cblx0XHRcdGxldCBzaGlmdERpciA9IHNpZGUgPT0gMCB8fCBzaWRlID09IDMgPyAtMSA6IDE7XG5cblx0XHRcdGxldCBbX2luY3IsIF9zcGFjZV0gPSBheGlzLl9mb3VuZDtcblxuXHRcdFx0Ly8gYXhpcyBsYWJlbFxuXHRcdFx0aWYgKGF4aXMubGFiZWwgIT0gbnVsbCkge1xuXHRcdFx0XHRsZXQgc2hpZnRBbXQgPSBheGlzLmxhYmVsR2FwICogc2hpZnREaXI7XG5cdFx0XHRcdGxldCBiYXNlTHBvcyA9IHJvdW5kKChheGlzLl9scG9zICsgc2hpZnRBbXQpICogcHhSYXRpbyk7XG5cblx0XHRcdFx0c2V0Rm9udFN0eWxlKGF4aXMubGFiZWxGb250WzBdLCBmaWxsU3R5bGUsIFwiY2VudGVyXCIsIHNpZGUgPT0gMiA/IFRPUCA6IEJPVFRPTSk7XG5cblx0XHRcdFx0Y3R4LnNhdmUoKTtcblxuXHRcdFx0XHRpZiAob3JpID09IDEpIHtcblx0XHRcdFx0XHR4ID0geSA9IDA7XG5cblx0XHRcdFx0XHRjdHgudHJhbnNsYXRlKFxuXHRcdFx0XHRcdFx0YmFzZUxwb3MsXG5cdFx0XHRcdFx0XHRyb3VuZChwbG90VG9wICsgcGxvdEhndCAvIDIpLFxuXHRcdFx0XHRcdCk7XG5cdFx0XHRcdFx0Y3R4LnJvdGF0ZSgoc2lkZSA9PSAzID8gLVBJIDogUEkpIC8gMik7XG5cblx0XHRcdFx0fVxuXHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHR4ID0gcm91bmQocGxvdExmdCArIHBsb3RXaWQgLyAyKTtcblx0XHRcdFx0XHR5ID0gYmFzZUxwb3M7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRsZXQgX2xhYmVsID0gaXNGbihheGlzLmxhYmVsKSA/IGF4aXMubGFiZWwoc2VsZiwgaSwgX2luY3IsIF9zcGFjZSkgOiBheGlzLmxhYmVsO1xuXG5cdFx0XHRcdGN0eC5maWxsVGV4dChfbGFiZWwsIHgsIHkpO1xuXG5cdFx0XHRcdGN0eC5yZXN0b3JlKCk7XG5cdFx0XHR9XG5cblx0XHRcdGlmIChfc3BhY2UgPT0gMClcblx0XHRcdFx0Y29udGludWU7XG5cblx0XHRcdGxldCBzY2FsZSA9IHNjYWxlc1theGlzLnNjYWxlXTtcblxuXHRcdFx0bGV0IHBsb3REaW0gPSBvcmkgPT0gMCA/IHBsb3RXaWQgOiBwbG90SGd0O1xuXHRcdFx0bGV0IHBsb3RPZmYgPSBvcmkgPT0gMCA/IHBsb3RMZnQgOiBwbG90VG9wO1xuXG5cdFx0XHRsZXQgX3NwbGl0cyA9IGF4aXMuX3NwbGl0cztcblxuXHRcdFx0Ly8gdGljayBsYWJlbHNcblx0XHRcdC8vIEJPTyB0aGlzIGFzc3VtZXMgYSBzcGVjaWZpYyBkYXRhL3Nlcmllc1xuXHRcdFx0bGV0IHNwbGl0cyA9IHNjYWxlLmRpc3RyID09IDIgPyBfc3BsaXRzLm1hcChpID0+IGRhdGEwW2ldKSA6IF9zcGxpdHM7XG5cdFx0XHRsZXQgaW5jciAgID0gc2NhbGUuZGlzdHIgPT0gMiA/IGRhdGEwW19zcGxpdHNbMV1dIC0gZGF0YTBbX3NwbGl0c1swXV0gOiBfaW5jcjtcblxuXHRcdFx0bGV0IHRpY2tzID0gYXhpcy50aWNrcztcblx0XHRcdGxldCBib3JkZXIgPSBheGlzLmJvcmRlcjtcblx0XHRcdGxldCBfdGlja1NpemUgPSB0aWNrcy5zaG93ID8gdGlja3Muc2l6ZSA6IDA7XG5cdFx0XHRsZXQgdGlja1NpemUgPSByb3VuZChfdGlja1NpemUgKiBweFJhdGlvKTtcblx0XHRcdGxldCBheGlzR2FwID0gcm91bmQoKGF4aXMuYWxpZ25UbyA9PSAyID8gYXhpcy5fc2l6ZSAtIF90aWNrU2l6ZSAtIGF4aXMuZ2FwIDogYXhpcy5nYXApICogcHhSYXRpbyk7XG5cblx0XHRcdC8vIHJvdGF0aW5nIG9mIGxhYmVscyBvbmx5IHN1cHBvcnRlZCBvbiBib3R0b20geCBheGlzXG5cdFx0XHRsZXQgYW5nbGUgPSBheGlzLl9yb3RhdGUgKiAtUEkvMTgwO1xuXG5cdFx0XHRsZXQgYmFzZVBvcyAgPSBweFJvdW5kKGF4aXMuX3BvcyAqIHB4UmF0aW8pO1xuXHRcdFx0bGV0IHNoaWZ0QW10ID0gKHRpY2tTaXplICsgYXhpc0dhcCkgKiBzaGlmdERpcjtcblx0XHRcdGxldCBmaW5hbFBvcyA9IGJhc2VQb3MgKyBzaGlmdEFtdDtcblx0XHRcdCAgICB5ICAgICAgICA9IG9yaSA9PSAwID8gZmluYWxQb3MgOiAwO1xuXHRcdFx0ICAgIHggICAgICAgID0gb3JpID09IDEgPyBmaW5hbFBvcyA6IDA7XG5cblx0XHRcdGxldCBmb250ICAgICAgICAgPSBheGlzLmZvbnRbMF07XG5cdFx0XHRsZXQgdGV4dEFsaWduICAgID0gYXhpcy5hbGlnbiA9PSAxID8gTEVGVCA6XG5cdFx0XHQgICAgICAgICAgICAgICAgICAgYXhpcy5hbGlnbiA9PSAyID8gUklHSFQgOlxuXHRcdFx0ICAgICAgICAgICAgICAgICAgIGFuZ2xlID4gMCA/IExFRlQgOlxuXHRcdFx0ICAgICAgICAgICAgICAgICAgIGFuZ2xlIDwgMCA/IFJJR0hUIDpcblx0XHRcdCAgICAgICAgICAgICAgICAgICBvcmkgPT0gMCA/IFwiY2VudGVyXCIgOiBzaWRlID09IDMgPyBSSUdIVCA6IExFRlQ7XG5cdFx0XHRsZXQgdGV4dEJhc2VsaW5lID0gYW5nbGUgfHxcblx0XHRcdCAgICAgICAgICAgICAgICAgICBvcmkgPT0gMSA/IFwibWlkZGxlXCIgOiBzaWRlID09IDIgPyBUT1AgICA6IEJPVFRPTTtcblxuXHRcdFx0c2V0Rm9udFN0eWxlKGZvbnQsIGZpbGxTdHlsZSwgdGV4dEFsaWduLCB0ZXh0QmFzZWxpbmUpO1xuXG5cdFx0XHRsZXQgbGluZUhlaWdodCA9IGF4aXMuZm9udFsxXSAqIGF4aXMubGluZUdhcDtcblxuXHRcdFx0bGV0IGNhbk9mZnMgPSBfc3BsaXRzLm1hcCh2YWwgPT4gcHhSb3VuZChnZXRQb3ModmFsLCBzY2FsZSwgcGxvdERpbSwgcGxvdE9mZikpKTtcblxuXHRcdFx0bGV0IF92YWx1ZXMgPSBheGlzLl92YWx1ZXM7XG5cblx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgX3ZhbHVlcy5sZW5ndGg7IGkrKykge1xuXHRcdFx0XHRsZXQgdmFsID0gX3ZhbHVlc1tpXTtcblxuXHRcdFx0XHRpZiAodmFsICE9IG51bGwpIHtcblx0XHRcdFx0XHRpZiAob3JpID09IDApXG5cdFx0XHRcdFx0XHR4ID0gY2FuT2Zmc1tpXTtcblx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHR5ID0gY2FuT2Zmc1tpXTtcblxuXHRcdFx0XHRcdHZhbCA9IFwiXCIgKyB2YWw7XG5cblx0XHRcdFx0XHRsZXQgX3BhcnRzID0gdmFsLmluZGV4T2YoXCJcXG5cIikgPT0gLTEgPyBbdmFsXSA6IHZhbC5zcGxpdCgvXFxuL2dtKTtcblxuXHRcdFx0XHRcdGZvciAobGV0IGogPSAwOyBqIDwgX3BhcnRzLmxlbmd0aDsgaisrKSB7XG5cdFx0XHRcdFx0XHRsZXQgdGV4dCA9IF9wYXJ0c1tqXTtcblxuXHRcdFx0XHRcdFx0aWYgKGFuZ2xlKSB7XG5cdFx0XHRcdFx0XHRcdGN0eC5zYXZlKCk7XG5cdFx0XHRcdFx0XHRcdGN0eC50cmFuc2xhdGUoeCwgeSArIGogKiBsaW5lSGVpZ2h0KTsgLy8gY2FuIHRoaXMgYmUgcmVwbGFjZWQgd2l0aCBwb3NpdGlvbiBtYXRoP1xuXHRcdFx0XHRcdFx0XHRjdHgucm90YXRlKGFuZ2xlKTsgLy8gY2FuIHRoaXMgYmUgZG9uZSBvbmNlP1xuXHRcdFx0XHRcdFx0XHRjdHguZmlsbFRleHQodGV4dCwgMCwgMCk7XG5cdFx0XHRcdFx0XHRcdGN0eC5yZXN0b3JlKCk7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHRcdGN0eC5maWxsVGV4dCh0ZXh0LCB4LCB5ICsgaiAqIGxpbmVIZWlnaHQpO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXHRcdFx0fVxuXG5cdFx0XHQvLyB0aWNrc1xuXHRcdFx0aWYgKHRpY2tzLnNob3cpIHtcblx0XHRcdFx0ZHJhd09ydGhvTGluZXMoXG5cdFx0XHRcdFx0Y2FuT2Zmcyxcblx0XHRcdFx0XHR0aWNrcy5maWx0ZXIoc2VsZiwgc3BsaXRzLCBpLCBfc3BhY2UsIGluY3IpLFxuXHRcdFx0XHRcdG9yaSxcblx0XHRcdFx0XHRzaWRlLFxuXHRcdFx0XHRcdGJhc2VQb3MsXG5cdFx0XHRcdFx0dGlja1NpemUsXG5cdFx0XHRcdFx0cm91bmREZWModGlja3Mud2lkdGggKiBweFJhdGlvLCAzKSxcblx0XHRcdFx0XHR0aWNrcy5zdHJva2Uoc2VsZiwgaSksXG5cdFx0XHRcdFx0dGlja3MuZGFzaCxcblx0XHRcdFx0XHR0aWNrcy5jYXAsXG5cdFx0XHRcdCk7XG5cdFx0XHR9XG5cblx0XHRcdC8vIGdyaWRcblx0XHRcdGxldCBncmlkID0gYXhpcy5ncmlkO1xuXG5cdFx0XHRpZiAoZ3JpZC5zaG93KSB7XG5cdFx0XHRcdGRyYXdPcnRob0xpbmVzKFxuXHRcdFx0XHRcdGNhbk9mZnMsXG5cdFx0XHRcdFx0Z3JpZC5maWx0ZXIoc2VsZiwgc3BsaXRzLCBpLCBfc3BhY2UsIGluY3IpLFxuXHRcdFx0XHRcdG9yaSxcblx0XHRcdFx0XHRvcmkgPT0gMCA/IDIgOiAxLFxuXHRcdFx0XHRcdG9yaSA9PSAwID8gcGxvdFRvcCA6IHBsb3RMZnQsXG5cdFx0XHRcdFx0b3JpID09IDAgPyBwbG90SGd0IDogcGxvdFdpZCxcblx0XHRcdFx0XHRyb3VuZERlYyhncmlkLndpZHRoICogcHhSYXRpbywgMyksXG5cdFx0XHRcdFx0Z3JpZC5zdHJva2Uoc2VsZiwgaSksXG5cdFx0XHRcdFx0Z3JpZC5kYXNoLFxuXHRcdFx0XHRcdGdyaWQuY2FwLFxuXHRcdFx0XHQpO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoYm9yZGVyLnNob3cpIHtcblx0XHRcdFx0ZHJhd09ydGhvTGluZXMoXG5cdFx0XHRcdFx0W2Jhc2VQb3NdLFxuXHRcdFx0XHRcdFsxXSxcblx0XHRcdFx0XHRvcmkgPT0gMCA/IDEgOiAwLFxuXHRcdFx0XHRcdG9yaSA9PSAwID8gMSA6IDIsXG5cdFx0XHRcdFx0b3JpID09IDEgPyBwbG90VG9wIDogcGxvdExmdCxcblx0XHRcdFx0XHRvcmkgPT0gMSA/IHBsb3RIZ3QgOiBwbG90V2lkLFxuXHRcdFx0XHRcdHJvdW5kRGVjKGJvcmRlci53aWR0aCAqIHB4UmF0aW8sIDMpLFxuXHRcdFx0XHRcdGJvcmRlci5zdHJva2Uoc2VsZiwgaSksXG5cdFx0XHRcdFx0Ym9yZGVyLmRhc2gsXG5cdFx0XHRcdFx0Ym9yZGVyLmNhcCxcblx0XHRcdFx0KTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRmaXJlKFwiZHJhd0F4ZXNcIik7XG5cdH1cblxuXHRmdW5jdGlvbiByZXNldFlTZXJpZXMobWluTWF4KSB7XG5cdC8vXHRsb2coXCJyZXNldFlTZXJpZXMoKVwiLCBhcmd1bWVudHMpO1xuXG5cdFx0c2VyaWVzLmZvckVhY2goKHMsIGkpID0+IHtcblx0XHRcdGlmIChpID4gMCkge1xuXHRcdFx0XHRzLl9wYXRocyA9IG51bGw7XG5cblx0XHRcdFx0aWYgKG1pbk1heCkge1xuXHRcdFx0XHRcdGlmIChtb2RlID09IDEpIHtcblx0XHRcdFx0XHRcdHMubWluID0gbnVsbDtcblx0XHRcdFx0XHRcdHMubWF4ID0gbnVsbDtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRzLmZhY2V0cy5mb3JFYWNoKGYgPT4ge1xuXHRcdFx0XHRcdFx0XHRmLm1pbiA9IG51bGw7XG5cdFx0XHRcdFx0XHRcdGYubWF4ID0gbnVsbDtcblx0XHRcdFx0XHRcdH0pO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH0pO1xuXHR9XG5cblx0bGV0IHF1ZXVlZENvbW1pdCA9IGZhbHNlO1xuXHRsZXQgZGVmZXJIb29rcyA9IGZhbHNlO1xuXHRsZXQgaG9va3NRdWV1ZSA9IFtdO1xuXG5cdGZ1bmN0aW9uIGZsdXNoSG9va3MoKSB7XG5cdFx0ZGVmZXJIb29rcyA9IGZhbHNlO1xuXG5cdFx0Zm9yIChsZXQgaSA9IDA7IGkgPCBob29rc1F1ZXVlLmxlbmd0aDsgaSsrKVxuXHRcdFx0ZmlyZSguLi5ob29rc1F1ZXVlW2ldKTtcblxuXHRcdGhvb2tzUXVldWUubGVuZ3RoID0gMDtcblx0fVxuXG5cdGZ1bmN0aW9uIGNvbW1pdCgpIHtcblx0XHRpZiAoIXF1ZXVlZENvbW1pdCkge1xuXHRcdFx0bWljcm9UYXNrKF9jb21taXQpO1xuXHRcdFx0cXVldWVkQ29tbWl0ID0gdHJ1ZTtcblx0XHR9XG5cdH1cblxuXHQvLyBtYW51YWwgYmF0Y2hpbmcgKGFrYSBpbW1lZGlhdGUgbW9kZSksIHNraXBzIG1pY3JvdGFzayBxdWV1ZVxuXHRmdW5jdGlvbiBiYXRjaChmbiwgX2RlZmVySG9va3MgPSBmYWxzZSkge1xuXHRcdHF1ZXVlZENvbW1pdCA9IHRydWU7XG5cdFx0ZGVmZXJIb29rcyA9IF9kZWZlckhvb2tzO1xuXG5cdFx0Zm4oc2VsZik7XG5cdFx0X2NvbW1pdCgpO1xuXG5cdFx0aWYgKF9kZWZlckhvb2tzICYmIGhvb2tzUXVldWUubGVuZ3RoID4gMClcblx0XHRcdHF1ZXVlTWljcm90YXNrKGZsdXNoSG9va3MpO1xuXHR9XG5cblx0c2VsZi5iYXRjaCA9IGJhdGNoO1xuXG5cdGZ1bmN0aW9uIF9jb21taXQoKSB7XG5cdC8vXHRsb2coXCJfY29tbWl0KClcIiwgYXJndW1lbnRzKTtcblxuXHRcdGlmIChzaG91bGRTZXRTY2FsZXMpIHtcblx0XHRcdHNldFNjYWxlcygpO1xuXHRcdFx0c2hvdWxkU2V0U2NhbGVzID0gZmFsc2U7XG5cdFx0fVxuXG5cdFx0aWYgKHNob3VsZENvbnZlcmdlU2l6ZSkge1xuXHRcdFx0Y29udmVyZ2VTaXplKCk7XG5cdFx0XHRzaG91bGRDb252ZXJnZVNpemUgPSBmYWxzZTtcblx0XHR9XG5cblx0XHRpZiAoc2hvdWxkU2V0U2l6ZSkge1xuXHRcdFx0c2V0U3R5bGVQeCh1bmRlciwgTEVGVCwgICBwbG90TGZ0Q3NzKTtcblx0XHRcdHNldFN0eWxlUHgodW5kZXIsIFRPUCwgICAgcGxvdFRvcENzcyk7XG5cdFx0XHRzZXRTdHlsZVB4KHVuZGVyLCBXSURUSCwgIHBsb3RXaWRDc3MpO1xuXHRcdFx0c2V0U3R5bGVQeCh1bmRlciwgSEVJR0hULCBwbG90SGd0Q3NzKTtcblxuXHRcdFx0c2V0U3R5bGVQeChvdmVyLCBMRUZULCAgICBwbG90TGZ0Q3NzKTtcblx0XHRcdHNldFN0eWxlUHgob3ZlciwgVE9QLCAgICAgcGxvdFRvcENzcyk7XG5cdFx0XHRzZXRTdHlsZVB4KG92ZXIsIFdJRFRILCAgIHBsb3RXaWRDc3MpO1xuXHRcdFx0c2V0U3R5bGVQeChvdmVyLCBIRUlHSFQsICBwbG90SGd0Q3NzKTtcblxuXHRcdFx0c2V0U3R5bGVQeCh3cmFwLCBXSURUSCwgICBmdWxsV2lkQ3NzKTtcblx0XHRcdHNldFN0eWxlUHgod3JhcCwgSEVJR0hULCAgZnVsbEhndENzcyk7XG5cblx0XHRcdC8vIE5PVEU6IG11dGF0aW5nIHRoaXMgZHVyaW5nIHByaW50IHByZXZpZXcgaW4gQ2hyb21lIGZvcmNlcyB0cmFuc3BhcmVudFxuXHRcdFx0Ly8gY2FudmFzIHBpeGVscyB0byB3aGl0ZSwgZXZlbiB3aGVuIGZvbGxvd2VkIHVwIHdpdGggY2xlYXJSZWN0KCkgYmVsb3dcblx0XHRcdGNhbi53aWR0aCAgPSByb3VuZChmdWxsV2lkQ3NzICogcHhSYXRpbyk7XG5cdFx0XHRjYW4uaGVpZ2h0ID0gcm91bmQoZnVsbEhndENzcyAqIHB4UmF0aW8pO1xuXG5cdFx0XHRheGVzLmZvckVhY2goKHsgX2VsLCBfc2hvdywgX3NpemUsIF9wb3MsIHNpZGUgfSkgPT4ge1xuXHRcdFx0XHRpZiAoX2VsICE9IG51bGwpIHtcblx0XHRcdFx0XHRpZiAoX3Nob3cpIHtcblx0XHRcdFx0XHRcdGxldCBwb3NPZmZzZXQgPSAoc2lkZSA9PT0gMyB8fCBzaWRlID09PSAwID8gX3NpemUgOiAwKTtcblx0XHRcdFx0XHRcdGxldCBpc1Z0ID0gc2lkZSAlIDIgPT0gMTtcblxuXHRcdFx0XHRcdFx0c2V0U3R5bGVQeChfZWwsIGlzVnQgPyBcImxlZnRcIiAgIDogXCJ0b3BcIiwgICAgX3BvcyAtIHBvc09mZnNldCk7XG5cdFx0XHRcdFx0XHRzZXRTdHlsZVB4KF9lbCwgaXNWdCA/IFwid2lkdGhcIiAgOiBcImhlaWdodFwiLCBfc2l6ZSk7XG5cdFx0XHRcdFx0XHRzZXRTdHlsZVB4KF9lbCwgaXNWdCA/IFwidG9wXCIgICAgOiBcImxlZnRcIiwgICBpc1Z0ID8gcGxvdFRvcENzcyA6IHBsb3RMZnRDc3MpO1xuXHRcdFx0XHRcdFx0c2V0U3R5bGVQeChfZWwsIGlzVnQgPyBcImhlaWdodFwiIDogXCJ3aWR0aFwiLCAgaXNWdCA/IHBsb3RIZ3RDc3MgOiBwbG90V2lkQ3NzKTtcblxuXHRcdFx0XHRcdFx0cmVtQ2xhc3MoX2VsLCBPRkYpO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHRhZGRDbGFzcyhfZWwsIE9GRik7XG5cdFx0XHRcdH1cblx0XHRcdH0pO1xuXG5cdFx0XHQvLyBpbnZhbGlkYXRlIGN0eCBzdHlsZSBjYWNoZVxuXHRcdFx0Y3R4U3Ryb2tlID0gY3R4RmlsbCA9IGN0eFdpZHRoID0gY3R4Sm9pbiA9IGN0eENhcCA9IGN0eEZvbnQgPSBjdHhBbGlnbiA9IGN0eEJhc2VsaW5lID0gY3R4RGFzaCA9IG51bGw7XG5cdFx0XHRjdHhBbHBoYSA9IDE7XG5cblx0XHRcdHN5bmNSZWN0KHRydWUpO1xuXG5cdFx0XHRpZiAoXG5cdFx0XHRcdHBsb3RMZnRDc3MgIT0gX3Bsb3RMZnRDc3MgfHxcblx0XHRcdFx0cGxvdFRvcENzcyAhPSBfcGxvdFRvcENzcyB8fFxuXHRcdFx0XHRwbG90V2lkQ3NzICE9IF9wbG90V2lkQ3NzIHx8XG5cdFx0XHRcdHBsb3RIZ3RDc3MgIT0gX3Bsb3RIZ3RDc3Ncblx0XHRcdCkge1xuXHRcdFx0XHRyZXNldFlTZXJpZXMoZmFsc2UpO1xuXG5cdFx0XHRcdGxldCBwY3RXaWQgPSBwbG90V2lkQ3NzIC8gX3Bsb3RXaWRDc3M7XG5cdFx0XHRcdGxldCBwY3RIZ3QgPSBwbG90SGd0Q3NzIC8gX3Bsb3RIZ3RDc3M7XG5cblx0XHRcdFx0aWYgKHNob3dDdXJzb3IgJiYgIXNob3VsZFNldEN1cnNvciAmJiBjdXJzb3IubGVmdCA+PSAwKSB7XG5cdFx0XHRcdFx0Y3Vyc29yLmxlZnQgKj0gcGN0V2lkO1xuXHRcdFx0XHRcdGN1cnNvci50b3AgICo9IHBjdEhndDtcblxuXHRcdFx0XHRcdHZDdXJzb3IgJiYgZWxUcmFucyh2Q3Vyc29yLCByb3VuZChjdXJzb3IubGVmdCksIDAsIHBsb3RXaWRDc3MsIHBsb3RIZ3RDc3MpO1xuXHRcdFx0XHRcdGhDdXJzb3IgJiYgZWxUcmFucyhoQ3Vyc29yLCAwLCByb3VuZChjdXJzb3IudG9wKSwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cblx0XHRcdFx0XHRmb3IgKGxldCBpID0gMDsgaSA8IGN1cnNvclB0cy5sZW5ndGg7IGkrKykge1xuXHRcdFx0XHRcdFx0bGV0IHB0ID0gY3Vyc29yUHRzW2ldO1xuXG5cdFx0XHRcdFx0XHRpZiAocHQgIT0gbnVsbCkge1xuXHRcdFx0XHRcdFx0XHRjdXJzb3JQdHNMZnRbaV0gKj0gcGN0V2lkO1xuXHRcdFx0XHRcdFx0XHRjdXJzb3JQdHNUb3BbaV0gKj0gcGN0SGd0O1xuXHRcdFx0XHRcdFx0XHRlbFRyYW5zKHB0LCBjZWlsKGN1cnNvclB0c0xmdFtpXSksIGNlaWwoY3Vyc29yUHRzVG9wW2ldKSwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cblx0XHRcdFx0aWYgKHNlbGVjdC5zaG93ICYmICFzaG91bGRTZXRTZWxlY3QgJiYgc2VsZWN0LmxlZnQgPj0gMCAmJiBzZWxlY3Qud2lkdGggPiAwKSB7XG5cdFx0XHRcdFx0c2VsZWN0LmxlZnQgICAqPSBwY3RXaWQ7XG5cdFx0XHRcdFx0c2VsZWN0LndpZHRoICAqPSBwY3RXaWQ7XG5cdFx0XHRcdFx0c2VsZWN0LnRvcCAgICAqPSBwY3RIZ3Q7XG5cdFx0XHRcdFx0c2VsZWN0LmhlaWdodCAqPSBwY3RIZ3Q7XG5cblx0XHRcdFx0XHRmb3IgKGxldCBwcm9wIGluIF9oaWRlUHJvcHMpXG5cdFx0XHRcdFx0XHRzZXRTdHlsZVB4KHNlbGVjdERpdiwgcHJvcCwgc2VsZWN0W3Byb3BdKTtcblx0XHRcdFx0fVxuXG5cdFx0XHRcdF9wbG90TGZ0Q3NzID0gcGxvdExmdENzcztcblx0XHRcdFx0X3Bsb3RUb3BDc3MgPSBwbG90VG9wQ3NzO1xuXHRcdFx0XHRfcGxvdFdpZENzcyA9IHBsb3RXaWRDc3M7XG5cdFx0XHRcdF9wbG90SGd0Q3NzID0gcGxvdEhndENzcztcblx0XHRcdH1cblxuXHRcdFx0ZmlyZShcInNldFNpemVcIik7XG5cblx0XHRcdHNob3VsZFNldFNpemUgPSBmYWxzZTtcblx0XHR9XG5cblx0XHRpZiAoZnVsbFdpZENzcyA+IDAgJiYgZnVsbEhndENzcyA+IDApIHtcblx0XHRcdGN0eC5jbGVhclJlY3QoMCwgMCwgY2FuLndpZHRoLCBjYW4uaGVpZ2h0KTtcblx0XHRcdGZpcmUoXCJkcmF3Q2xlYXJcIik7XG5cdFx0XHRkcmF3T3JkZXIuZm9yRWFjaChmbiA9PiBmbigpKTtcblx0XHRcdGZpcmUoXCJkcmF3XCIpO1xuXHRcdH1cblxuXHRcdGlmIChzZWxlY3Quc2hvdyAmJiBzaG91bGRTZXRTZWxlY3QpIHtcblx0XHRcdHNldFNlbGVjdChzZWxlY3QpO1xuXHRcdFx0c2hvdWxkU2V0U2VsZWN0ID0gZmFsc2U7XG5cdFx0fVxuXG5cdFx0aWYgKHNob3dDdXJzb3IgJiYgc2hvdWxkU2V0Q3Vyc29yKSB7XG5cdFx0XHR1cGRhdGVDdXJzb3IobnVsbCwgdHJ1ZSwgZmFsc2UpO1xuXHRcdFx0c2hvdWxkU2V0Q3Vyc29yID0gZmFsc2U7XG5cdFx0fVxuXG5cdFx0aWYgKGxlZ2VuZC5zaG93ICYmIGxlZ2VuZC5saXZlICYmIHNob3VsZFNldExlZ2VuZCkge1xuXHRcdFx0c2V0TGVnZW5kKCk7XG5cdFx0XHRzaG91bGRTZXRMZWdlbmQgPSBmYWxzZTsgLy8gcmVkdW5kYW50IGN1cnJlbnRseVxuXHRcdH1cblxuXHRcdGlmICghcmVhZHkpIHtcblx0XHRcdHJlYWR5ID0gdHJ1ZTtcblx0XHRcdHNlbGYuc3RhdHVzID0gMTtcblxuXHRcdFx0ZmlyZShcInJlYWR5XCIpO1xuXHRcdH1cblxuXHRcdHZpYUF1dG9TY2FsZVggPSBmYWxzZTtcblxuXHRcdHF1ZXVlZENvbW1pdCA9IGZhbHNlO1xuXHR9XG5cblx0c2VsZi5yZWRyYXcgPSAocmVidWlsZFBhdGhzLCByZWNhbGNBeGVzKSA9PiB7XG5cdFx0c2hvdWxkQ29udmVyZ2VTaXplID0gcmVjYWxjQXhlcyB8fCBmYWxzZTtcblxuXHRcdGlmIChyZWJ1aWxkUGF0aHMgIT09IGZhbHNlKVxuXHRcdFx0X3NldFNjYWxlKHhTY2FsZUtleSwgc2NhbGVYLm1pbiwgc2NhbGVYLm1heCk7XG5cdFx0ZWxzZVxuXHRcdFx0Y29tbWl0KCk7XG5cdH07XG5cblx0Ly8gcmVkcmF3KCkgPT4gc2V0U2NhbGUoJ3gnLCBzY2FsZXMueC5taW4sIHNjYWxlcy54Lm1heCk7XG5cblx0Ly8gZXhwbGljaXQsIG5ldmVyIHJlLXJhbmdlZCAoaXMgdGhpcyBhY3R1YWxseSB0cnVlPyBmb3IgeCBhbmQgeSlcblx0ZnVuY3Rpb24gc2V0U2NhbGUoa2V5LCBvcHRzKSB7XG5cdFx0bGV0IHNjID0gc2NhbGVzW2tleV07XG5cblx0XHRpZiAoc2MuZnJvbSA9PSBudWxsKSB7XG5cdFx0XHRpZiAoZGF0YUxlbiA9PSAwKSB7XG5cdFx0XHRcdGxldCBtaW5NYXggPSBzYy5yYW5nZShzZWxmLCBvcHRzLm1pbiwgb3B0cy5tYXgsIGtleSk7XG5cdFx0XHRcdG9wdHMubWluID0gbWluTWF4WzBdO1xuXHRcdFx0XHRvcHRzLm1heCA9IG1pbk1heFsxXTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKG9wdHMubWluID4gb3B0cy5tYXgpIHtcblx0XHRcdFx0bGV0IF9taW4gPSBvcHRzLm1pbjtcblx0XHRcdFx0b3B0cy5taW4gPSBvcHRzLm1heDtcblx0XHRcdFx0b3B0cy5tYXggPSBfbWluO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoZGF0YUxlbiA+IDEgJiYgb3B0cy5taW4gIT0gbnVsbCAmJiBvcHRzLm1heCAhPSBudWxsICYmIG9wdHMubWF4IC0gb3B0cy5taW4gPCAxZS0xNilcblx0XHRcdFx0cmV0dXJuO1xuXG5cdFx0XHRpZiAoa2V5ID09IHhTY2FsZUtleSkge1xuXHRcdFx0XHRpZiAoc2MuZGlzdHIgPT0gMiAmJiBkYXRhTGVuID4gMCkge1xuXHRcdFx0XHRcdG9wdHMubWluID0gY2xvc2VzdElkeChvcHRzLm1pbiwgZGF0YVswXSk7XG5cdFx0XHRcdFx0b3B0cy5tYXggPSBjbG9zZXN0SWR4KG9wdHMubWF4LCBkYXRhWzBdKTtcblxuXHRcdFx0XHRcdGlmIChvcHRzLm1pbiA9PSBvcHRzLm1heClcblx0XHRcdFx0XHRcdG9wdHMubWF4Kys7XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdC8vXHRsb2coXCJzZXRTY2FsZSgpXCIsIGFyZ3VtZW50cyk7XG5cblx0XHRcdHBlbmRTY2FsZXNba2V5XSA9IG9wdHM7XG5cblx0XHRcdHNob3VsZFNldFNjYWxlcyA9IHRydWU7XG5cdFx0XHRjb21taXQoKTtcblx0XHR9XG5cdH1cblxuXHRzZWxmLnNldFNjYWxlID0gc2V0U2NhbGU7XG5cbi8vXHRJTlRFUkFDVElPTlxuXG5cdGxldCB4Q3Vyc29yO1xuXHRsZXQgeUN1cnNvcjtcblx0bGV0IHZDdXJzb3I7XG5cdGxldCBoQ3Vyc29yO1xuXG5cdC8vIHN0YXJ0aW5nIHBvc2l0aW9uIGJlZm9yZSBjdXJzb3IubW92ZVxuXHRsZXQgcmF3TW91c2VMZWZ0MDtcblx0bGV0IHJhd01vdXNlVG9wMDtcblxuXHQvLyBzdGFydGluZyBwb3NpdGlvblxuXHRsZXQgbW91c2VMZWZ0MDtcblx0bGV0IG1vdXNlVG9wMDtcblxuXHQvLyBjdXJyZW50IHBvc2l0aW9uIGJlZm9yZSBjdXJzb3IubW92ZVxuXHRsZXQgcmF3TW91c2VMZWZ0MTtcblx0bGV0IHJhd01vdXNlVG9wMTtcblxuXHQvLyBjdXJyZW50IHBvc2l0aW9uXG5cdGxldCBtb3VzZUxlZnQxO1xuXHRsZXQgbW91c2VUb3AxO1xuXG5cdGxldCBkcmFnZ2luZyA9IGZhbHNlO1xuXG5cdGNvbnN0IGRyYWcgPSBjdXJzb3IuZHJhZztcblxuXHRsZXQgZHJhZ1ggPSBkcmFnLng7XG5cdGxldCBkcmFnWSA9IGRyYWcueTtcblxuXHRpZiAoc2hvd0N1cnNvcikge1xuXHRcdGlmIChjdXJzb3IueClcblx0XHRcdHhDdXJzb3IgPSBwbGFjZURpdihDVVJTT1JfWCwgb3Zlcik7XG5cdFx0aWYgKGN1cnNvci55KVxuXHRcdFx0eUN1cnNvciA9IHBsYWNlRGl2KENVUlNPUl9ZLCBvdmVyKTtcblxuXHRcdGlmIChzY2FsZVgub3JpID09IDApIHtcblx0XHRcdHZDdXJzb3IgPSB4Q3Vyc29yO1xuXHRcdFx0aEN1cnNvciA9IHlDdXJzb3I7XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdFx0dkN1cnNvciA9IHlDdXJzb3I7XG5cdFx0XHRoQ3Vyc29yID0geEN1cnNvcjtcblx0XHR9XG5cblx0XHRtb3VzZUxlZnQxID0gY3Vyc29yLmxlZnQ7XG5cdFx0bW91c2VUb3AxID0gY3Vyc29yLnRvcDtcblx0fVxuXG5cdGNvbnN0IHNlbGVjdCA9IHNlbGYuc2VsZWN0ID0gYXNzaWduKHtcblx0XHRzaG93OiAgIHRydWUsXG5cdFx0b3ZlcjogICB0cnVlLFxuXHRcdGxlZnQ6ICAgMCxcblx0XHR3aWR0aDogIDAsXG5cdFx0dG9wOiAgICAwLFxuXHRcdGhlaWdodDogMCxcblx0fSwgb3B0cy5zZWxlY3QpO1xuXG5cdGNvbnN0IHNlbGVjdERpdiA9IHNlbGVjdC5zaG93ID8gcGxhY2VEaXYoU0VMRUNULCBzZWxlY3Qub3ZlciA/IG92ZXIgOiB1bmRlcikgOiBudWxsO1xuXG5cdGZ1bmN0aW9uIHNldFNlbGVjdChvcHRzLCBfZmlyZSkge1xuXHRcdGlmIChzZWxlY3Quc2hvdykge1xuXHRcdFx0Zm9yIChsZXQgcHJvcCBpbiBvcHRzKSB7XG5cdFx0XHRcdHNlbGVjdFtwcm9wXSA9IG9wdHNbcHJvcF07XG5cblx0XHRcdFx0aWYgKHByb3AgaW4gX2hpZGVQcm9wcylcblx0XHRcdFx0XHRzZXRTdHlsZVB4KHNlbGVjdERpdiwgcHJvcCwgb3B0c1twcm9wXSk7XG5cdFx0XHR9XG5cblx0XHRcdF9maXJlICE9PSBmYWxzZSAmJiBmaXJlKFwic2V0U2VsZWN0XCIpO1xuXHRcdH1cblx0fVxuXG5cdHNlbGYuc2V0U2VsZWN0ID0gc2V0U2VsZWN0O1xuXG5cdGZ1bmN0aW9uIHRvZ2dsZURPTShpKSB7XG5cdFx0bGV0IHMgPSBzZXJpZXNbaV07XG5cblx0XHRpZiAocy5zaG93KVxuXHRcdFx0c2hvd0xlZ2VuZCAmJiByZW1DbGFzcyhsZWdlbmRSb3dzW2ldLCBPRkYpO1xuXHRcdGVsc2Uge1xuXHRcdFx0c2hvd0xlZ2VuZCAmJiBhZGRDbGFzcyhsZWdlbmRSb3dzW2ldLCBPRkYpO1xuXG5cdFx0XHRpZiAoc2hvd0N1cnNvcikge1xuXHRcdFx0XHRsZXQgcHQgPSBjdXJzb3JPbmVQdCA/IGN1cnNvclB0c1swXSA6IGN1cnNvclB0c1tpXTtcblx0XHRcdFx0cHQgIT0gbnVsbCAmJiBlbFRyYW5zKHB0LCAtMTAsIC0xMCwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0ZnVuY3Rpb24gX3NldFNjYWxlKGtleSwgbWluLCBtYXgpIHtcblx0XHRzZXRTY2FsZShrZXksIHttaW4sIG1heH0pO1xuXHR9XG5cblx0ZnVuY3Rpb24gc2V0U2VyaWVzKGksIG9wdHMsIF9maXJlLCBfcHViKSB7XG5cdC8vXHRsb2coXCJzZXRTZXJpZXMoKVwiLCBhcmd1bWVudHMpO1xuXG5cdFx0aWYgKG9wdHMuZm9jdXMgIT0gbnVsbClcblx0XHRcdHNldEZvY3VzKGkpO1xuXG5cdFx0aWYgKG9wdHMuc2hvdyAhPSBudWxsKSB7XG5cdFx0XHRzZXJpZXMuZm9yRWFjaCgocywgc2kpID0+IHtcblx0XHRcdFx0aWYgKHNpID4gMCAmJiAoaSA9PSBzaSB8fCBpID09IG51bGwpKSB7XG5cdFx0XHRcdFx0cy5zaG93ID0gb3B0cy5zaG93O1xuXHRcdFx0XHRcdHRvZ2dsZURPTShzaSk7XG5cblx0XHRcdFx0XHRpZiAobW9kZSA9PSAyKSB7XG5cdFx0XHRcdFx0XHRfc2V0U2NhbGUocy5mYWNldHNbMF0uc2NhbGUsIG51bGwsIG51bGwpO1xuXHRcdFx0XHRcdFx0X3NldFNjYWxlKHMuZmFjZXRzWzFdLnNjYWxlLCBudWxsLCBudWxsKTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0X3NldFNjYWxlKHMuc2NhbGUsIG51bGwsIG51bGwpO1xuXG5cdFx0XHRcdFx0Y29tbWl0KCk7XG5cdFx0XHRcdH1cblx0XHRcdH0pO1xuXHRcdH1cblxuXHRcdF9maXJlICE9PSBmYWxzZSAmJiBmaXJlKFwic2V0U2VyaWVzXCIsIGksIG9wdHMpO1xuXG5cdFx0X3B1YiAmJiBwdWJTeW5jKFwic2V0U2VyaWVzXCIsIHNlbGYsIGksIG9wdHMpO1xuXHR9XG5cblx0c2VsZi5zZXRTZXJpZXMgPSBzZXRTZXJpZXM7XG5cblx0ZnVuY3Rpb24gc2V0QmFuZChiaSwgb3B0cykge1xuXHRcdGFzc2lnbihiYW5kc1tiaV0sIG9wdHMpO1xuXHR9XG5cblx0ZnVuY3Rpb24gYWRkQmFuZChvcHRzLCBiaSkge1xuXHRcdG9wdHMuZmlsbCA9IGZuT3JTZWxmKG9wdHMuZmlsbCB8fCBudWxsKTtcblx0XHRvcHRzLmRpciA9IGlmTnVsbChvcHRzLmRpciwgLTEpO1xuXHRcdGJpID0gYmkgPT0gbnVsbCA/IGJhbmRzLmxlbmd0aCA6IGJpO1xuXHRcdGJhbmRzLnNwbGljZShiaSwgMCwgb3B0cyk7XG5cdH1cblxuXHRmdW5jdGlvbiBkZWxCYW5kKGJpKSB7XG5cdFx0aWYgKGJpID09IG51bGwpXG5cdFx0XHRiYW5kcy5sZW5ndGggPSAwO1xuXHRcdGVsc2Vcblx0XHRcdGJhbmRzLnNwbGljZShiaSwgMSk7XG5cdH1cblxuXHRzZWxmLmFkZEJhbmQgPSBhZGRCYW5kO1xuXHRzZWxmLnNldEJhbmQgPSBzZXRCYW5kO1xuXHRzZWxmLmRlbEJhbmQgPSBkZWxCYW5kO1xuXG5cdGZ1bmN0aW9uIHNldEFscGhhKGksIHZhbHVlKSB7XG5cdFx0c2VyaWVzW2ldLmFscGhhID0gdmFsdWU7XG5cblx0XHRpZiAoc2hvd0N1cnNvciAmJiBjdXJzb3JQdHNbaV0gIT0gbnVsbClcblx0XHRcdGN1cnNvclB0c1tpXS5zdHlsZS5vcGFjaXR5ID0gdmFsdWU7XG5cblx0XHRpZiAoc2hvd0xlZ2VuZCAmJiBsZWdlbmRSb3dzW2ldKVxuXHRcdFx0bGVnZW5kUm93c1tpXS5zdHlsZS5vcGFjaXR5ID0gdmFsdWU7XG5cdH1cblxuXHQvLyB5LWRpc3RhbmNlXG5cdGxldCBjbG9zZXN0RGlzdDtcblx0bGV0IGNsb3Nlc3RTZXJpZXM7XG5cdGxldCBmb2N1c2VkU2VyaWVzO1xuXHRjb25zdCBGT0NVU19UUlVFICA9IHtmb2N1czogdHJ1ZX07XG5cblx0ZnVuY3Rpb24gc2V0Rm9jdXMoaSkge1xuXHRcdGlmIChpICE9IGZvY3VzZWRTZXJpZXMpIHtcblx0XHQvL1x0bG9nKFwic2V0Rm9jdXMoKVwiLCBhcmd1bWVudHMpO1xuXG5cdFx0XHRsZXQgYWxsRm9jdXNlZCA9IGkgPT0gbnVsbDtcblxuXHRcdFx0bGV0IF9zZXRBbHBoYSA9IGZvY3VzLmFscGhhICE9IDE7XG5cblx0XHRcdHNlcmllcy5mb3JFYWNoKChzLCBpMikgPT4ge1xuXHRcdFx0XHRpZiAobW9kZSA9PSAxIHx8IGkyID4gMCkge1xuXHRcdFx0XHRcdGxldCBpc0ZvY3VzZWQgPSBhbGxGb2N1c2VkIHx8IGkyID09IDAgfHwgaTIgPT0gaTtcblx0XHRcdFx0XHRzLl9mb2N1cyA9IGFsbEZvY3VzZWQgPyBudWxsIDogaXNGb2N1c2VkO1xuXHRcdFx0XHRcdF9zZXRBbHBoYSAmJiBzZXRBbHBoYShpMiwgaXNGb2N1c2VkID8gMSA6IGZvY3VzLmFscGhhKTtcblx0XHRcdFx0fVxuXHRcdFx0fSk7XG5cblx0XHRcdGZvY3VzZWRTZXJpZXMgPSBpO1xuXHRcdFx0X3NldEFscGhhICYmIGNvbW1pdCgpO1xuXHRcdH1cblx0fVxuXG5cdGlmIChzaG93TGVnZW5kICYmIGN1cnNvckZvY3VzKSB7XG5cdFx0b25Nb3VzZShtb3VzZWxlYXZlLCBsZWdlbmRUYWJsZSwgZSA9PiB7XG5cdFx0XHRpZiAoY3Vyc29yLl9sb2NrKVxuXHRcdFx0XHRyZXR1cm47XG5cblx0XHRcdHNldEN1cnNvckV2ZW50KGUpO1xuXG5cdFx0XHRpZiAoZm9jdXNlZFNlcmllcyAhPSBudWxsKVxuXHRcdFx0XHRzZXRTZXJpZXMobnVsbCwgRk9DVVNfVFJVRSwgdHJ1ZSwgc3luY09wdHMuc2V0U2VyaWVzKTtcblx0XHR9KTtcblx0fVxuXG5cdGZ1bmN0aW9uIHBvc1RvVmFsKHBvcywgc2NhbGUsIGNhbikge1xuXHRcdGxldCBzYyA9IHNjYWxlc1tzY2FsZV07XG5cblx0XHRpZiAoY2FuKVxuXHRcdFx0cG9zID0gcG9zIC8gcHhSYXRpbyAtIChzYy5vcmkgPT0gMSA/IHBsb3RUb3BDc3MgOiBwbG90TGZ0Q3NzKTtcblxuXHRcdGxldCBkaW0gPSBwbG90V2lkQ3NzO1xuXG5cdFx0aWYgKHNjLm9yaSA9PSAxKSB7XG5cdFx0XHRkaW0gPSBwbG90SGd0Q3NzO1xuXHRcdFx0cG9zID0gZGltIC0gcG9zO1xuXHRcdH1cblxuXHRcdGlmIChzYy5kaXIgPT0gLTEpXG5cdFx0XHRwb3MgPSBkaW0gLSBwb3M7XG5cblx0XHRsZXQgX21pbiA9IHNjLl9taW4sXG5cdFx0XHRfbWF4ID0gc2MuX21heCxcblx0XHRcdHBjdCA9IHBvcyAvIGRpbTtcblxuXHRcdGxldCBzdiA9IF9taW4gKyAoX21heCAtIF9taW4pICogcGN0O1xuXG5cdFx0bGV0IGRpc3RyID0gc2MuZGlzdHI7XG5cblx0XHRyZXR1cm4gKFxuXHRcdFx0ZGlzdHIgPT0gMyA/IHBvdygxMCwgc3YpIDpcblx0XHRcdGRpc3RyID09IDQgPyBzaW5oKHN2LCBzYy5hc2luaCkgOlxuXHRcdFx0ZGlzdHIgPT0gMTAwID8gc2MuYndkKHN2KSA6XG5cdFx0XHRzdlxuXHRcdCk7XG5cdH1cblxuXHRmdW5jdGlvbiBjbG9zZXN0SWR4RnJvbVhwb3MocG9zLCBjYW4pIHtcblx0XHRsZXQgdiA9IHBvc1RvVmFsKHBvcywgeFNjYWxlS2V5LCBjYW4pO1xuXHRcdHJldHVybiBjbG9zZXN0SWR4KHYsIGRhdGFbMF0sIGkwLCBpMSk7XG5cdH1cblxuXHRzZWxmLnZhbFRvSWR4ID0gdmFsID0+IGNsb3Nlc3RJZHgodmFsLCBkYXRhWzBdKTtcblx0c2VsZi5wb3NUb0lkeCA9IGNsb3Nlc3RJZHhGcm9tWHBvcztcblx0c2VsZi5wb3NUb1ZhbCA9IHBvc1RvVmFsO1xuXHRzZWxmLnZhbFRvUG9zID0gKHZhbCwgc2NhbGUsIGNhbikgPT4gKFxuXHRcdHNjYWxlc1tzY2FsZV0ub3JpID09IDAgP1xuXHRcdGdldEhQb3ModmFsLCBzY2FsZXNbc2NhbGVdLFxuXHRcdFx0Y2FuID8gcGxvdFdpZCA6IHBsb3RXaWRDc3MsXG5cdFx0XHRjYW4gPyBwbG90TGZ0IDogMCxcblx0XHQpIDpcblx0XHRnZXRWUG9zKHZhbCwgc2NhbGVzW3NjYWxlXSxcblx0XHRcdGNhbiA/IHBsb3RIZ3QgOiBwbG90SGd0Q3NzLFxuXHRcdFx0Y2FuID8gcGxvdFRvcCA6IDAsXG5cdFx0KVxuXHQpO1xuXG5cdHNlbGYuc2V0Q3Vyc29yID0gKG9wdHMsIF9maXJlLCBfcHViKSA9PiB7XG5cdFx0bW91c2VMZWZ0MSA9IG9wdHMubGVmdDtcblx0XHRtb3VzZVRvcDEgPSBvcHRzLnRvcDtcblx0Ly9cdGFzc2lnbihjdXJzb3IsIG9wdHMpO1xuXHRcdHVwZGF0ZUN1cnNvcihudWxsLCBfZmlyZSwgX3B1Yik7XG5cdH07XG5cblx0ZnVuY3Rpb24gc2V0U2VsSChvZmYsIGRpbSkge1xuXHRcdHNldFN0eWxlUHgoc2VsZWN0RGl2LCBMRUZULCAgc2VsZWN0LmxlZnQgPSBvZmYpO1xuXHRcdHNldFN0eWxlUHgoc2VsZWN0RGl2LCBXSURUSCwgc2VsZWN0LndpZHRoID0gZGltKTtcblx0fVxuXG5cdGZ1bmN0aW9uIHNldFNlbFYob2ZmLCBkaW0pIHtcblx0XHRzZXRTdHlsZVB4KHNlbGVjdERpdiwgVE9QLCAgICBzZWxlY3QudG9wID0gb2ZmKTtcblx0XHRzZXRTdHlsZVB4KHNlbGVjdERpdiwgSEVJR0hULCBzZWxlY3QuaGVpZ2h0ID0gZGltKTtcblx0fVxuXG5cdGxldCBzZXRTZWxYID0gc2NhbGVYLm9yaSA9PSAwID8gc2V0U2VsSCA6IHNldFNlbFY7XG5cdGxldCBzZXRTZWxZID0gc2NhbGVYLm9yaSA9PSAxID8gc2V0U2VsSCA6IHNldFNlbFY7XG5cblx0ZnVuY3Rpb24gc3luY0xlZ2VuZCgpIHtcblx0XHRpZiAoc2hvd0xlZ2VuZCAmJiBsZWdlbmQubGl2ZSkge1xuXHRcdFx0Zm9yIChsZXQgaSA9IG1vZGUgPT0gMiA/IDEgOiAwOyBpIDwgc2VyaWVzLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRcdGlmIChpID09IDAgJiYgbXVsdGlWYWxMZWdlbmQpXG5cdFx0XHRcdFx0Y29udGludWU7XG5cblx0XHRcdFx0bGV0IHZhbHMgPSBsZWdlbmQudmFsdWVzW2ldO1xuXG5cdFx0XHRcdGxldCBqID0gMDtcblxuXHRcdFx0XHRmb3IgKGxldCBrIGluIHZhbHMpXG5cdFx0XHRcdFx0bGVnZW5kQ2VsbHNbaV1baisrXS5maXJzdENoaWxkLm5vZGVWYWx1ZSA9IHZhbHNba107XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0ZnVuY3Rpb24gc2V0TGVnZW5kKG9wdHMsIF9maXJlKSB7XG5cdFx0aWYgKG9wdHMgIT0gbnVsbCkge1xuXHRcdFx0aWYgKG9wdHMuaWR4cykge1xuXHRcdFx0XHRvcHRzLmlkeHMuZm9yRWFjaCgoZGlkeCwgc2lkeCkgPT4ge1xuXHRcdFx0XHRcdGFjdGl2ZUlkeHNbc2lkeF0gPSBkaWR4O1xuXHRcdFx0XHR9KTtcblx0XHRcdH1cblx0XHRcdGVsc2UgaWYgKCFpc1VuZGVmKG9wdHMuaWR4KSlcblx0XHRcdFx0YWN0aXZlSWR4cy5maWxsKG9wdHMuaWR4KTtcblxuXHRcdFx0bGVnZW5kLmlkeCA9IGFjdGl2ZUlkeHNbMF07XG5cdFx0fVxuXG5cdFx0aWYgKHNob3dMZWdlbmQgJiYgbGVnZW5kLmxpdmUpIHtcblx0XHRcdGZvciAobGV0IHNpZHggPSAwOyBzaWR4IDwgc2VyaWVzLmxlbmd0aDsgc2lkeCsrKSB7XG5cdFx0XHRcdGlmIChzaWR4ID4gMCB8fCBtb2RlID09IDEgJiYgIW11bHRpVmFsTGVnZW5kKVxuXHRcdFx0XHRcdHNldExlZ2VuZFZhbHVlcyhzaWR4LCBhY3RpdmVJZHhzW3NpZHhdKTtcblx0XHRcdH1cblxuXHRcdFx0c3luY0xlZ2VuZCgpO1xuXHRcdH1cblxuXHRcdHNob3VsZFNldExlZ2VuZCA9IGZhbHNlO1xuXG5cdFx0X2ZpcmUgIT09IGZhbHNlICYmIGZpcmUoXCJzZXRMZWdlbmRcIik7XG5cdH1cblxuXHRzZWxmLnNldExlZ2VuZCA9IHNldExlZ2VuZDtcblxuXHRmdW5jdGlvbiBzZXRMZWdlbmRWYWx1ZXMoc2lkeCwgaWR4KSB7XG5cdFx0bGV0IHMgPSBzZXJpZXNbc2lkeF07XG5cdFx0bGV0IHNyYyA9IHNpZHggPT0gMCAmJiB4U2NhbGVEaXN0ciA9PSAyID8gZGF0YTAgOiBkYXRhW3NpZHhdO1xuXHRcdGxldCB2YWw7XG5cblx0XHRpZiAobXVsdGlWYWxMZWdlbmQpXG5cdFx0XHR2YWwgPSBzLnZhbHVlcyhzZWxmLCBzaWR4LCBpZHgpID8/IE5VTExfTEVHRU5EX1ZBTFVFUztcblx0XHRlbHNlIHtcblx0XHRcdHZhbCA9IHMudmFsdWUoc2VsZiwgaWR4ID09IG51bGwgPyBudWxsIDogc3JjW2lkeF0sIHNpZHgsIGlkeCk7XG5cdFx0XHR2YWwgPSB2YWwgPT0gbnVsbCA/IE5VTExfTEVHRU5EX1ZBTFVFUyA6IHtfOiB2YWx9O1xuXHRcdH1cblxuXHRcdGxlZ2VuZC52YWx1ZXNbc2lkeF0gPSB2YWw7XG5cdH1cblxuXHRmdW5jdGlvbiB1cGRhdGVDdXJzb3Ioc3JjLCBfZmlyZSwgX3B1Yikge1xuXHQvL1x0dHMgPT0gbnVsbCAmJiBsb2coXCJ1cGRhdGVDdXJzb3IoKVwiLCBhcmd1bWVudHMpO1xuXG5cdFx0cmF3TW91c2VMZWZ0MSA9IG1vdXNlTGVmdDE7XG5cdFx0cmF3TW91c2VUb3AxID0gbW91c2VUb3AxO1xuXG5cdFx0W21vdXNlTGVmdDEsIG1vdXNlVG9wMV0gPSBjdXJzb3IubW92ZShzZWxmLCBtb3VzZUxlZnQxLCBtb3VzZVRvcDEpO1xuXG5cdFx0Y3Vyc29yLmxlZnQgPSBtb3VzZUxlZnQxO1xuXHRcdGN1cnNvci50b3AgPSBtb3VzZVRvcDE7XG5cblx0XHRpZiAoc2hvd0N1cnNvcikge1xuXHRcdFx0dkN1cnNvciAmJiBlbFRyYW5zKHZDdXJzb3IsIHJvdW5kKG1vdXNlTGVmdDEpLCAwLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzKTtcblx0XHRcdGhDdXJzb3IgJiYgZWxUcmFucyhoQ3Vyc29yLCAwLCByb3VuZChtb3VzZVRvcDEpLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzKTtcblx0XHR9XG5cblx0XHRsZXQgaWR4O1xuXG5cdFx0Ly8gd2hlbiB6b29taW5nIHRvIGFuIHggc2NhbGUgcmFuZ2UgYmV0d2VlbiBkYXRhcG9pbnRzIHRoZSBiaW5hcnkgc2VhcmNoXG5cdFx0Ly8gZm9yIG5lYXJlc3QgbWluL21heCBpbmRpY2VzIHJlc3VsdHMgaW4gdGhpcyBjb25kaXRpb24uIGNoZWFwIGhhY2sgOkRcblx0XHRsZXQgbm9EYXRhSW5SYW5nZSA9IGkwID4gaTE7IC8vIHdvcmtzIGZvciBtb2RlIDEgb25seVxuXG5cdFx0Y2xvc2VzdERpc3QgPSBpbmY7XG5cdFx0Y2xvc2VzdFNlcmllcyA9IG51bGw7XG5cblx0XHQvLyBUT0RPOiBleHRyYWN0XG5cdFx0bGV0IHhEaW0gPSBzY2FsZVgub3JpID09IDAgPyBwbG90V2lkQ3NzIDogcGxvdEhndENzcztcblx0XHRsZXQgeURpbSA9IHNjYWxlWC5vcmkgPT0gMSA/IHBsb3RXaWRDc3MgOiBwbG90SGd0Q3NzO1xuXG5cdFx0Ly8gaWYgY3Vyc29yIGhpZGRlbiwgaGlkZSBwb2ludHMgJiBjbGVhciBsZWdlbmQgdmFsc1xuXHRcdGlmIChtb3VzZUxlZnQxIDwgMCB8fCBkYXRhTGVuID09IDAgfHwgbm9EYXRhSW5SYW5nZSkge1xuXHRcdFx0aWR4ID0gY3Vyc29yLmlkeCA9IG51bGw7XG5cblx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgc2VyaWVzLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRcdGxldCBwdCA9IGN1cnNvclB0c1tpXTtcblx0XHRcdFx0cHQgIT0gbnVsbCAmJiBlbFRyYW5zKHB0LCAtMTAsIC0xMCwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cdFx0XHR9XG5cblx0XHRcdGlmIChjdXJzb3JGb2N1cylcblx0XHRcdFx0c2V0U2VyaWVzKG51bGwsIEZPQ1VTX1RSVUUsIHRydWUsIHNyYyA9PSBudWxsICYmIHN5bmNPcHRzLnNldFNlcmllcyk7XG5cblx0XHRcdGlmIChsZWdlbmQubGl2ZSkge1xuXHRcdFx0XHRhY3RpdmVJZHhzLmZpbGwoaWR4KTtcblx0XHRcdFx0c2hvdWxkU2V0TGVnZW5kID0gdHJ1ZTtcblx0XHRcdH1cblx0XHR9XG5cdFx0ZWxzZSB7XG5cdFx0Ly9cdGxldCBwY3RZID0gMSAtICh5IC8gcmVjdC5oZWlnaHQpO1xuXG5cdFx0XHRsZXQgbW91c2VYUG9zLCB2YWxBdFBvc1gsIHhQb3M7XG5cblx0XHRcdGlmIChtb2RlID09IDEpIHtcblx0XHRcdFx0bW91c2VYUG9zID0gc2NhbGVYLm9yaSA9PSAwID8gbW91c2VMZWZ0MSA6IG1vdXNlVG9wMTtcblx0XHRcdFx0dmFsQXRQb3NYID0gcG9zVG9WYWwobW91c2VYUG9zLCB4U2NhbGVLZXkpO1xuXHRcdFx0XHRpZHggPSBjdXJzb3IuaWR4ID0gY2xvc2VzdElkeCh2YWxBdFBvc1gsIGRhdGFbMF0sIGkwLCBpMSk7XG5cdFx0XHRcdHhQb3MgPSB2YWxUb1Bvc1goZGF0YVswXVtpZHhdLCBzY2FsZVgsIHhEaW0sIDApO1xuXHRcdFx0fVxuXG5cdFx0XHQvLyBjbG9zZXN0IHB0IHZhbHVlc1xuXHRcdFx0bGV0IF9wdExmdCA9IC0xMDtcblx0XHRcdGxldCBfcHRUb3AgPSAtMTA7XG5cdFx0XHRsZXQgX3B0V2lkID0gMDtcblx0XHRcdGxldCBfcHRIZ3QgPSAwO1xuXHRcdFx0bGV0IF9jZW50ZXJlZCA9IHRydWU7XG5cdFx0XHRsZXQgX3B0RmlsbCA9ICcnO1xuXHRcdFx0bGV0IF9wdFN0cm9rZSA9ICcnO1xuXG5cdFx0XHRmb3IgKGxldCBpID0gbW9kZSA9PSAyID8gMSA6IDA7IGkgPCBzZXJpZXMubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0bGV0IHMgPSBzZXJpZXNbaV07XG5cblx0XHRcdFx0bGV0IGlkeDEgID0gYWN0aXZlSWR4c1tpXTtcblx0XHRcdFx0bGV0IHlWYWwxID0gaWR4MSA9PSBudWxsID8gbnVsbCA6IChtb2RlID09IDEgPyBkYXRhW2ldW2lkeDFdIDogZGF0YVtpXVsxXVtpZHgxXSk7XG5cblx0XHRcdFx0bGV0IGlkeDIgID0gY3Vyc29yLmRhdGFJZHgoc2VsZiwgaSwgaWR4LCB2YWxBdFBvc1gpO1xuXHRcdFx0XHRsZXQgeVZhbDIgPSBpZHgyID09IG51bGwgPyBudWxsIDogKG1vZGUgPT0gMSA/IGRhdGFbaV1baWR4Ml0gOiBkYXRhW2ldWzFdW2lkeDJdKTtcblxuXHRcdFx0XHRzaG91bGRTZXRMZWdlbmQgPSBzaG91bGRTZXRMZWdlbmQgfHwgeVZhbDIgIT0geVZhbDEgfHwgaWR4MiAhPSBpZHgxO1xuXG5cdFx0XHRcdGFjdGl2ZUlkeHNbaV0gPSBpZHgyO1xuXG5cdFx0XHRcdGlmIChpID4gMCAmJiBzLnNob3cpIHtcblx0XHRcdFx0XHRsZXQgeFBvczIgPSBpZHgyID09IG51bGwgPyAtMTAgOiBpZHgyID09IGlkeCA/IHhQb3MgOiB2YWxUb1Bvc1gobW9kZSA9PSAxID8gZGF0YVswXVtpZHgyXSA6IGRhdGFbaV1bMF1baWR4Ml0sIHNjYWxlWCwgeERpbSwgMCk7XG5cblx0XHRcdFx0XHQvLyB0aGlzIGRvZXNudCByZWFsbHkgd29yayBmb3Igc3RhdGUgdGltZWxpbmUsIGhlYXRtYXAsIHN0YXR1cyBoaXN0b3J5ICh3aGVyZSB0aGUgdmFsdWUgbWFwcyB0byBjb2xvciwgbm90IHkgY29vcmRzKVxuXHRcdFx0XHRcdGxldCB5UG9zID0geVZhbDIgPT0gbnVsbCA/IC0xMCA6IHZhbFRvUG9zWSh5VmFsMiwgbW9kZSA9PSAxID8gc2NhbGVzW3Muc2NhbGVdIDogc2NhbGVzW3MuZmFjZXRzWzFdLnNjYWxlXSwgeURpbSwgMCk7XG5cblx0XHRcdFx0XHRpZiAoY3Vyc29yRm9jdXMgJiYgeVZhbDIgIT0gbnVsbCkge1xuXHRcdFx0XHRcdFx0bGV0IG1vdXNlWVBvcyA9IHNjYWxlWC5vcmkgPT0gMSA/IG1vdXNlTGVmdDEgOiBtb3VzZVRvcDE7XG5cdFx0XHRcdFx0XHRsZXQgZGlzdCA9IGFicyhmb2N1cy5kaXN0KHNlbGYsIGksIGlkeDIsIHlQb3MsIG1vdXNlWVBvcykpO1xuXG5cdFx0XHRcdFx0XHRpZiAoZGlzdCA8IGNsb3Nlc3REaXN0KSB7XG5cdFx0XHRcdFx0XHRcdGxldCBiaWFzID0gZm9jdXMuYmlhcztcblxuXHRcdFx0XHRcdFx0XHRpZiAoYmlhcyAhPSAwKSB7XG5cdFx0XHRcdFx0XHRcdFx0bGV0IG1vdXNlWVZhbCA9IHBvc1RvVmFsKG1vdXNlWVBvcywgcy5zY2FsZSk7XG5cblx0XHRcdFx0XHRcdFx0XHRsZXQgc2VyaWVzWVZhbFNpZ24gPSB5VmFsMiAgICAgPj0gMCA/IDEgOiAtMTtcblx0XHRcdFx0XHRcdFx0XHRsZXQgbW91c2VZVmFsU2lnbiAgPSBtb3VzZVlWYWwgPj0gMCA/IDEgOiAtMTtcblxuXHRcdFx0XHRcdFx0XHRcdC8vIHdpdGggYSBmb2N1cyBiaWFzLCB3ZSB3aWxsIG5ldmVyIGNyb3NzIHplcm8gd2hlbiBwcm94IHRlc3Rpbmdcblx0XHRcdFx0XHRcdFx0XHQvLyBpdCdzIGVpdGhlciBjbG9zZXN0IHRvd2FyZHMgemVybywgb3IgY2xvc2VzdCBhd2F5IGZyb20gemVyb1xuXHRcdFx0XHRcdFx0XHRcdGlmIChtb3VzZVlWYWxTaWduID09IHNlcmllc1lWYWxTaWduICYmIChcblx0XHRcdFx0XHRcdFx0XHRcdG1vdXNlWVZhbFNpZ24gPT0gMSA/XG5cdFx0XHRcdFx0XHRcdFx0XHRcdChiaWFzID09IDEgPyB5VmFsMiA+PSBtb3VzZVlWYWwgOiB5VmFsMiA8PSBtb3VzZVlWYWwpIDogIC8vID49IDBcblx0XHRcdFx0XHRcdFx0XHRcdFx0KGJpYXMgPT0gMSA/IHlWYWwyIDw9IG1vdXNlWVZhbCA6IHlWYWwyID49IG1vdXNlWVZhbCkgICAgLy8gIDwgMFxuXHRcdFx0XHRcdFx0XHRcdCkpIHtcblx0XHRcdFx0XHRcdFx0XHRcdGNsb3Nlc3REaXN0ID0gZGlzdDtcblx0XHRcdFx0XHRcdFx0XHRcdGNsb3Nlc3RTZXJpZXMgPSBpO1xuXHRcdFx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdFx0XHRjbG9zZXN0RGlzdCA9IGRpc3Q7XG5cdFx0XHRcdFx0XHRcdFx0Y2xvc2VzdFNlcmllcyA9IGk7XG5cdFx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRpZiAoc2hvdWxkU2V0TGVnZW5kIHx8IGN1cnNvck9uZVB0KSB7XG5cdFx0XHRcdFx0XHRsZXQgaFBvcywgdlBvcztcblxuXHRcdFx0XHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMCkge1xuXHRcdFx0XHRcdFx0XHRoUG9zID0geFBvczI7XG5cdFx0XHRcdFx0XHRcdHZQb3MgPSB5UG9zO1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRcdGhQb3MgPSB5UG9zO1xuXHRcdFx0XHRcdFx0XHR2UG9zID0geFBvczI7XG5cdFx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRcdGxldCBwdFdpZCwgcHRIZ3QsIHB0TGZ0LCBwdFRvcCxcblx0XHRcdFx0XHRcdFx0cHRTdHJva2UsIHB0RmlsbCxcblx0XHRcdFx0XHRcdFx0Y2VudGVyZWQgPSB0cnVlLFxuXHRcdFx0XHRcdFx0XHRnZXRCQm94ID0gcG9pbnRzLmJib3g7XG5cblx0XHRcdFx0XHRcdGlmIChnZXRCQm94ICE9IG51bGwpIHtcblx0XHRcdFx0XHRcdFx0Y2VudGVyZWQgPSBmYWxzZTtcblxuXHRcdFx0XHRcdFx0XHRsZXQgYmJveCA9IGdldEJCb3goc2VsZiwgaSk7XG5cblx0XHRcdFx0XHRcdFx0cHRMZnQgPSBiYm94LmxlZnQ7XG5cdFx0XHRcdFx0XHRcdHB0VG9wID0gYmJveC50b3A7XG5cdFx0XHRcdFx0XHRcdHB0V2lkID0gYmJveC53aWR0aDtcblx0XHRcdFx0XHRcdFx0cHRIZ3QgPSBiYm94LmhlaWdodDtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0XHRwdExmdCA9IGhQb3M7XG5cdFx0XHRcdFx0XHRcdHB0VG9wID0gdlBvcztcblx0XHRcdFx0XHRcdFx0cHRXaWQgPSBwdEhndCA9IHBvaW50cy5zaXplKHNlbGYsIGkpO1xuXHRcdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0XHRwdEZpbGwgPSBwb2ludHMuZmlsbChzZWxmLCBpKTtcblx0XHRcdFx0XHRcdHB0U3Ryb2tlID0gcG9pbnRzLnN0cm9rZShzZWxmLCBpKTtcblxuXHRcdFx0XHRcdFx0aWYgKGN1cnNvck9uZVB0KSB7XG5cdFx0XHRcdFx0XHRcdGlmIChpID09IGNsb3Nlc3RTZXJpZXMgJiYgY2xvc2VzdERpc3QgPD0gZm9jdXMucHJveCkge1xuXHRcdFx0XHRcdFx0XHRcdF9wdExmdCA9IHB0TGZ0O1xuXHRcdFx0XHRcdFx0XHRcdF9wdFRvcCA9IHB0VG9wO1xuXHRcdFx0XHRcdFx0XHRcdF9wdFdpZCA9IHB0V2lkO1xuXHRcdFx0XHRcdFx0XHRcdF9wdEhndCA9IHB0SGd0O1xuXHRcdFx0XHRcdFx0XHRcdF9jZW50ZXJlZCA9IGNlbnRlcmVkO1xuXHRcdFx0XHRcdFx0XHRcdF9wdEZpbGwgPSBwdEZpbGw7XG5cdFx0XHRcdFx0XHRcdFx0X3B0U3Ryb2tlID0gcHRTdHJva2U7XG5cdFx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0XHRsZXQgcHQgPSBjdXJzb3JQdHNbaV07XG5cblx0XHRcdFx0XHRcdFx0aWYgKHB0ICE9IG51bGwpIHtcblx0XHRcdFx0XHRcdFx0XHRjdXJzb3JQdHNMZnRbaV0gPSBwdExmdDtcblx0XHRcdFx0XHRcdFx0XHRjdXJzb3JQdHNUb3BbaV0gPSBwdFRvcDtcblxuXHRcdFx0XHRcdFx0XHRcdGVsU2l6ZShwdCwgcHRXaWQsIHB0SGd0LCBjZW50ZXJlZCk7XG5cdFx0XHRcdFx0XHRcdFx0ZWxDb2xvcihwdCwgcHRGaWxsLCBwdFN0cm9rZSk7XG5cdFx0XHRcdFx0XHRcdFx0ZWxUcmFucyhwdCwgY2VpbChwdExmdCksIGNlaWwocHRUb3ApLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzKTtcblx0XHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXHRcdFx0fVxuXG5cdFx0XHQvLyBpZiBvbmx5IHVzaW5nIHNpbmdsZSBob3ZlciBwb2ludCAoYXQgY3Vyc29yUHRzWzBdKVxuXHRcdFx0Ly8gd2UgaGF2ZSB0cmlnZ2VyIHN0eWxpbmcgYXQgbGFzdCB2aXNpYmxlIHNlcmllcyAob25jZSBjbG9zZXN0U2VyaWVzIGlzIHNldHRsZWQpXG5cdFx0XHRpZiAoY3Vyc29yT25lUHQpIHtcblx0XHRcdFx0Ly8gc29tZSBvZiB0aGlzIGxvZ2ljIGlzIHNpbWlsYXIgdG8gc2VyaWVzIGZvY3VzIGJlbG93LCBzaW5jZSBpdCBtYXRjaGVzIHRoZSBiZWhhdmlvciBieSBkZXNpZ25cblxuXHRcdFx0XHRsZXQgcCA9IGZvY3VzLnByb3g7XG5cblx0XHRcdFx0bGV0IGZvY3VzQ2hhbmdlZCA9IGZvY3VzZWRTZXJpZXMgPT0gbnVsbCA/IGNsb3Nlc3REaXN0IDw9IHAgOiAoY2xvc2VzdERpc3QgPiBwIHx8IGNsb3Nlc3RTZXJpZXMgIT0gZm9jdXNlZFNlcmllcyk7XG5cblx0XHRcdFx0aWYgKHNob3VsZFNldExlZ2VuZCB8fCBmb2N1c0NoYW5nZWQpIHtcblx0XHRcdFx0XHRsZXQgcHQgPSBjdXJzb3JQdHNbMF07XG5cblx0XHRcdFx0XHRpZiAocHQgIT0gbnVsbCkge1xuXHRcdFx0XHRcdFx0Y3Vyc29yUHRzTGZ0WzBdID0gX3B0TGZ0O1xuXHRcdFx0XHRcdFx0Y3Vyc29yUHRzVG9wWzBdID0gX3B0VG9wO1xuXG5cdFx0XHRcdFx0XHRlbFNpemUocHQsIF9wdFdpZCwgX3B0SGd0LCBfY2VudGVyZWQpO1xuXHRcdFx0XHRcdFx0ZWxDb2xvcihwdCwgX3B0RmlsbCwgX3B0U3Ryb2tlKTtcblx0XHRcdFx0XHRcdGVsVHJhbnMocHQsIGNlaWwoX3B0TGZ0KSwgY2VpbChfcHRUb3ApLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzKTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9XG5cblx0XHQvLyBuaXQ6IGN1cnNvci5kcmFnLnNldFNlbGVjdCBpcyBhc3N1bWVkIGFsd2F5cyB0cnVlXG5cdFx0aWYgKHNlbGVjdC5zaG93ICYmIGRyYWdnaW5nKSB7XG5cdFx0XHRpZiAoc3JjICE9IG51bGwpIHtcblx0XHRcdFx0bGV0IFt4S2V5LCB5S2V5XSA9IHN5bmNPcHRzLnNjYWxlcztcblx0XHRcdFx0bGV0IFttYXRjaFhLZXlzLCBtYXRjaFlLZXlzXSA9IHN5bmNPcHRzLm1hdGNoO1xuXHRcdFx0XHRsZXQgW3hLZXlTcmMsIHlLZXlTcmNdID0gc3JjLmN1cnNvci5zeW5jLnNjYWxlcztcblxuXHRcdFx0XHQvLyBtYXRjaCB0aGUgZHJhZ1gvZHJhZ1kgaW1wbGljaXRuZXNzL2V4cGxpY2l0bmVzcyBvZiBzcmNcblx0XHRcdFx0bGV0IHNkcmFnID0gc3JjLmN1cnNvci5kcmFnO1xuXHRcdFx0XHRkcmFnWCA9IHNkcmFnLl94O1xuXHRcdFx0XHRkcmFnWSA9IHNkcmFnLl95O1xuXG5cdFx0XHRcdGlmIChkcmFnWCB8fCBkcmFnWSkge1xuXHRcdFx0XHRcdGxldCB7IGxlZnQsIHRvcCwgd2lkdGgsIGhlaWdodCB9ID0gc3JjLnNlbGVjdDtcblxuXHRcdFx0XHRcdGxldCBzb3JpID0gc3JjLnNjYWxlc1t4S2V5U3JjXS5vcmk7XG5cdFx0XHRcdFx0bGV0IHNQb3NUb1ZhbCA9IHNyYy5wb3NUb1ZhbDtcblxuXHRcdFx0XHRcdGxldCBzT2ZmLCBzRGltLCBzYywgYSwgYjtcblxuXHRcdFx0XHRcdGxldCBtYXRjaGluZ1ggPSB4S2V5ICE9IG51bGwgJiYgbWF0Y2hYS2V5cyh4S2V5LCB4S2V5U3JjKTtcblx0XHRcdFx0XHRsZXQgbWF0Y2hpbmdZID0geUtleSAhPSBudWxsICYmIG1hdGNoWUtleXMoeUtleSwgeUtleVNyYyk7XG5cblx0XHRcdFx0XHRpZiAobWF0Y2hpbmdYICYmIGRyYWdYKSB7XG5cdFx0XHRcdFx0XHRpZiAoc29yaSA9PSAwKSB7XG5cdFx0XHRcdFx0XHRcdHNPZmYgPSBsZWZ0O1xuXHRcdFx0XHRcdFx0XHRzRGltID0gd2lkdGg7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdFx0c09mZiA9IHRvcDtcblx0XHRcdFx0XHRcdFx0c0RpbSA9IGhlaWdodDtcblx0XHRcdFx0XHRcdH1cblxuXHRcdFx0XHRcdFx0c2MgPSBzY2FsZXNbeEtleV07XG5cblx0XHRcdFx0XHRcdGEgPSB2YWxUb1Bvc1goc1Bvc1RvVmFsKHNPZmYsIHhLZXlTcmMpLCAgICAgICAgc2MsIHhEaW0sIDApO1xuXHRcdFx0XHRcdFx0YiA9IHZhbFRvUG9zWChzUG9zVG9WYWwoc09mZiArIHNEaW0sIHhLZXlTcmMpLCBzYywgeERpbSwgMCk7XG5cblx0XHRcdFx0XHRcdHNldFNlbFgobWluKGEsYiksIGFicyhiLWEpKTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0c2V0U2VsWCgwLCB4RGltKTtcblxuXHRcdFx0XHRcdGlmIChtYXRjaGluZ1kgJiYgZHJhZ1kpIHtcblx0XHRcdFx0XHRcdGlmIChzb3JpID09IDEpIHtcblx0XHRcdFx0XHRcdFx0c09mZiA9IGxlZnQ7XG5cdFx0XHRcdFx0XHRcdHNEaW0gPSB3aWR0aDtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0XHRzT2ZmID0gdG9wO1xuXHRcdFx0XHRcdFx0XHRzRGltID0gaGVpZ2h0O1xuXHRcdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0XHRzYyA9IHNjYWxlc1t5S2V5XTtcblxuXHRcdFx0XHRcdFx0YSA9IHZhbFRvUG9zWShzUG9zVG9WYWwoc09mZiwgeUtleVNyYyksICAgICAgICBzYywgeURpbSwgMCk7XG5cdFx0XHRcdFx0XHRiID0gdmFsVG9Qb3NZKHNQb3NUb1ZhbChzT2ZmICsgc0RpbSwgeUtleVNyYyksIHNjLCB5RGltLCAwKTtcblxuXHRcdFx0XHRcdFx0c2V0U2VsWShtaW4oYSxiKSwgYWJzKGItYSkpO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHRzZXRTZWxZKDAsIHlEaW0pO1xuXHRcdFx0XHR9XG5cdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRoaWRlU2VsZWN0KCk7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0bGV0IHJhd0RYID0gYWJzKHJhd01vdXNlTGVmdDEgLSByYXdNb3VzZUxlZnQwKTtcblx0XHRcdFx0bGV0IHJhd0RZID0gYWJzKHJhd01vdXNlVG9wMSAtIHJhd01vdXNlVG9wMCk7XG5cblx0XHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMSkge1xuXHRcdFx0XHRcdGxldCBfcmF3RFggPSByYXdEWDtcblx0XHRcdFx0XHRyYXdEWCA9IHJhd0RZO1xuXHRcdFx0XHRcdHJhd0RZID0gX3Jhd0RYO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0ZHJhZ1ggPSBkcmFnLnggJiYgcmF3RFggPj0gZHJhZy5kaXN0O1xuXHRcdFx0XHRkcmFnWSA9IGRyYWcueSAmJiByYXdEWSA+PSBkcmFnLmRpc3Q7XG5cblx0XHRcdFx0bGV0IHVuaSA9IGRyYWcudW5pO1xuXG5cdFx0XHRcdGlmICh1bmkgIT0gbnVsbCkge1xuXHRcdFx0XHRcdC8vIG9ubHkgY2FsYyBkcmFnIHN0YXR1cyBpZiB0aGV5IHBhc3MgdGhlIGRpc3QgdGhyZXNoXG5cdFx0XHRcdFx0aWYgKGRyYWdYICYmIGRyYWdZKSB7XG5cdFx0XHRcdFx0XHRkcmFnWCA9IHJhd0RYID49IHVuaTtcblx0XHRcdFx0XHRcdGRyYWdZID0gcmF3RFkgPj0gdW5pO1xuXG5cdFx0XHRcdFx0XHQvLyBmb3JjZSB1bmlkaXJlY3Rpb25hbGl0eSB3aGVuIGJvdGggYXJlIHVuZGVyIHVuaSBsaW1pdFxuXHRcdFx0XHRcdFx0aWYgKCFkcmFnWCAmJiAhZHJhZ1kpIHtcblx0XHRcdFx0XHRcdFx0aWYgKHJhd0RZID4gcmF3RFgpXG5cdFx0XHRcdFx0XHRcdFx0ZHJhZ1kgPSB0cnVlO1xuXHRcdFx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHRcdFx0ZHJhZ1ggPSB0cnVlO1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXHRcdFx0XHRlbHNlIGlmIChkcmFnLnggJiYgZHJhZy55ICYmIChkcmFnWCB8fCBkcmFnWSkpXG5cdFx0XHRcdFx0Ly8gaWYgb21uaSB3aXRoIG5vIHVuaSB0aGVuIGJvdGggZHJhZ1ggLyBkcmFnWSBzaG91bGQgYmUgdHJ1ZSBpZiBlaXRoZXIgaXMgdHJ1ZVxuXHRcdFx0XHRcdGRyYWdYID0gZHJhZ1kgPSB0cnVlO1xuXG5cdFx0XHRcdGxldCBwMCwgcDE7XG5cblx0XHRcdFx0aWYgKGRyYWdYKSB7XG5cdFx0XHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMCkge1xuXHRcdFx0XHRcdFx0cDAgPSBtb3VzZUxlZnQwO1xuXHRcdFx0XHRcdFx0cDEgPSBtb3VzZUxlZnQxO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdHAwID0gbW91c2VUb3AwO1xuXHRcdFx0XHRcdFx0cDEgPSBtb3VzZVRvcDE7XG5cdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0c2V0U2VsWChtaW4ocDAsIHAxKSwgYWJzKHAxIC0gcDApKTtcblxuXHRcdFx0XHRcdGlmICghZHJhZ1kpXG5cdFx0XHRcdFx0XHRzZXRTZWxZKDAsIHlEaW0pO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0aWYgKGRyYWdZKSB7XG5cdFx0XHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMSkge1xuXHRcdFx0XHRcdFx0cDAgPSBtb3VzZUxlZnQwO1xuXHRcdFx0XHRcdFx0cDEgPSBtb3VzZUxlZnQxO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdHAwID0gbW91c2VUb3AwO1xuXHRcdFx0XHRcdFx0cDEgPSBtb3VzZVRvcDE7XG5cdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0c2V0U2VsWShtaW4ocDAsIHAxKSwgYWJzKHAxIC0gcDApKTtcblxuXHRcdFx0XHRcdGlmICghZHJhZ1gpXG5cdFx0XHRcdFx0XHRzZXRTZWxYKDAsIHhEaW0pO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0Ly8gdGhlIGRyYWcgZGlkbid0IHBhc3MgdGhlIGRpc3QgcmVxdWlyZW1lbnRcblx0XHRcdFx0aWYgKCFkcmFnWCAmJiAhZHJhZ1kpIHtcblx0XHRcdFx0XHRzZXRTZWxYKDAsIDApO1xuXHRcdFx0XHRcdHNldFNlbFkoMCwgMCk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9XG5cblx0XHRkcmFnLl94ID0gZHJhZ1g7XG5cdFx0ZHJhZy5feSA9IGRyYWdZO1xuXG5cdFx0aWYgKHNyYyA9PSBudWxsKSB7XG5cdFx0XHRpZiAoX3B1Yikge1xuXHRcdFx0XHRpZiAoc3luY0tleSAhPSBudWxsKSB7XG5cdFx0XHRcdFx0bGV0IFt4U3luY0tleSwgeVN5bmNLZXldID0gc3luY09wdHMuc2NhbGVzO1xuXG5cdFx0XHRcdFx0c3luY09wdHMudmFsdWVzWzBdID0geFN5bmNLZXkgIT0gbnVsbCA/IHBvc1RvVmFsKHNjYWxlWC5vcmkgPT0gMCA/IG1vdXNlTGVmdDEgOiBtb3VzZVRvcDEsIHhTeW5jS2V5KSA6IG51bGw7XG5cdFx0XHRcdFx0c3luY09wdHMudmFsdWVzWzFdID0geVN5bmNLZXkgIT0gbnVsbCA/IHBvc1RvVmFsKHNjYWxlWC5vcmkgPT0gMSA/IG1vdXNlTGVmdDEgOiBtb3VzZVRvcDEsIHlTeW5jS2V5KSA6IG51bGw7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRwdWJTeW5jKG1vdXNlbW92ZSwgc2VsZiwgbW91c2VMZWZ0MSwgbW91c2VUb3AxLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzLCBpZHgpO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoY3Vyc29yRm9jdXMpIHtcblx0XHRcdFx0bGV0IHNob3VsZFB1YiA9IF9wdWIgJiYgc3luY09wdHMuc2V0U2VyaWVzO1xuXHRcdFx0XHRsZXQgcCA9IGZvY3VzLnByb3g7XG5cblx0XHRcdFx0aWYgKGZvY3VzZWRTZXJpZXMgPT0gbnVsbCkge1xuXHRcdFx0XHRcdGlmIChjbG9zZXN0RGlzdCA8PSBwKVxuXHRcdFx0XHRcdFx0c2V0U2VyaWVzKGNsb3Nlc3RTZXJpZXMsIEZPQ1VTX1RSVUUsIHRydWUsIHNob3VsZFB1Yik7XG5cdFx0XHRcdH1cblx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0aWYgKGNsb3Nlc3REaXN0ID4gcClcblx0XHRcdFx0XHRcdHNldFNlcmllcyhudWxsLCBGT0NVU19UUlVFLCB0cnVlLCBzaG91bGRQdWIpO1xuXHRcdFx0XHRcdGVsc2UgaWYgKGNsb3Nlc3RTZXJpZXMgIT0gZm9jdXNlZFNlcmllcylcblx0XHRcdFx0XHRcdHNldFNlcmllcyhjbG9zZXN0U2VyaWVzLCBGT0NVU19UUlVFLCB0cnVlLCBzaG91bGRQdWIpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0aWYgKHNob3VsZFNldExlZ2VuZCkge1xuXHRcdFx0bGVnZW5kLmlkeCA9IGlkeDtcblx0XHRcdHNldExlZ2VuZCgpO1xuXHRcdH1cblxuXHRcdF9maXJlICE9PSBmYWxzZSAmJiBmaXJlKFwic2V0Q3Vyc29yXCIpO1xuXHR9XG5cblx0bGV0IHJlY3QgPSBudWxsO1xuXG5cdE9iamVjdC5kZWZpbmVQcm9wZXJ0eShzZWxmLCAncmVjdCcsIHtcblx0XHRnZXQoKSB7XG5cdFx0XHRpZiAocmVjdCA9PSBudWxsKVxuXHRcdFx0XHRzeW5jUmVjdChmYWxzZSk7XG5cblx0XHRcdHJldHVybiByZWN0O1xuXHRcdH0sXG5cdH0pO1xuXG5cdGZ1bmN0aW9uIHN5bmNSZWN0KGRlZmVyID0gZmFsc2UpIHtcblx0XHRpZiAoZGVmZXIpXG5cdFx0XHRyZWN0ID0gbnVsbDtcblx0XHRlbHNlIHtcblx0XHRcdHJlY3QgPSBvdmVyLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuXHRcdFx0ZmlyZShcInN5bmNSZWN0XCIsIHJlY3QpO1xuXHRcdH1cblx0fVxuXG5cdGZ1bmN0aW9uIG1vdXNlTW92ZShlLCBzcmMsIF9sLCBfdCwgX3csIF9oLCBfaSkge1xuXHRcdGlmIChjdXJzb3IuX2xvY2spXG5cdFx0XHRyZXR1cm47XG5cblx0XHQvLyBDaHJvbWUgb24gV2luZG93cyBoYXMgYSBidWcgd2hpY2ggdHJpZ2dlcnMgYSBzdHJheSBtb3VzZW1vdmUgZXZlbnQgYWZ0ZXIgYW4gaW5pdGlhbCBtb3VzZWRvd24gZXZlbnRcblx0XHQvLyB3aGVuIGNsaWNraW5nIGludG8gYSBwbG90IGFzIHBhcnQgb2YgcmUtZm9jdXNpbmcgdGhlIGJyb3dzZXIgd2luZG93LlxuXHRcdC8vIHdlIGdvdHRhIGlnbm9yZSBpdCB0byBhdm9pZCB0cmlnZ2VyaW5nIGEgcGhhbnRvbSBkcmFnIC8gc2V0U2VsZWN0XG5cdFx0Ly8gSG93ZXZlciwgb24gdG91Y2gtb25seSBkZXZpY2VzIENocm9tZS1iYXNlZCBicm93c2VycyB0cmlnZ2VyIGEgMC1kaXN0YW5jZSBtb3VzZW1vdmUgYmVmb3JlIG1vdXNlZG93blxuXHRcdC8vIHNvIHdlIGRvbid0IGlnbm9yZSBpdCB3aGVuIG1vdXNlZG93biBoYXMgc2V0IHRoZSBkcmFnZ2luZyBmbGFnXG5cdFx0aWYgKGRyYWdnaW5nICYmIGUgIT0gbnVsbCAmJiBlLm1vdmVtZW50WCA9PSAwICYmIGUubW92ZW1lbnRZID09IDApXG5cdFx0XHRyZXR1cm47XG5cblx0XHRjYWNoZU1vdXNlKGUsIHNyYywgX2wsIF90LCBfdywgX2gsIF9pLCBmYWxzZSwgZSAhPSBudWxsKTtcblxuXHRcdGlmIChlICE9IG51bGwpXG5cdFx0XHR1cGRhdGVDdXJzb3IobnVsbCwgdHJ1ZSwgdHJ1ZSk7XG5cdFx0ZWxzZVxuXHRcdFx0dXBkYXRlQ3Vyc29yKHNyYywgdHJ1ZSwgZmFsc2UpO1xuXHR9XG5cblx0ZnVuY3Rpb24gY2FjaGVNb3VzZShlLCBzcmMsIF9sLCBfdCwgX3csIF9oLCBfaSwgaW5pdGlhbCwgc25hcCkge1xuXHRcdGlmIChyZWN0ID09IG51bGwpXG5cdFx0XHRzeW5jUmVjdChmYWxzZSk7XG5cblx0XHRzZXRDdXJzb3JFdmVudChlKTtcblxuXHRcdGlmIChlICE9IG51bGwpIHtcblx0XHRcdF9sID0gZS5jbGllbnRYIC0gcmVjdC5sZWZ0O1xuXHRcdFx0X3QgPSBlLmNsaWVudFkgLSByZWN0LnRvcDtcblx0XHR9XG5cdFx0ZWxzZSB7XG5cdFx0XHRpZiAoX2wgPCAwIHx8IF90IDwgMCkge1xuXHRcdFx0XHRtb3VzZUxlZnQxID0gLTEwO1xuXHRcdFx0XHRtb3VzZVRvcDEgPSAtMTA7XG5cdFx0XHRcdHJldHVybjtcblx0XHRcdH1cblxuXHRcdFx0bGV0IFt4S2V5LCB5S2V5XSA9IHN5bmNPcHRzLnNjYWxlcztcblxuXHRcdFx0bGV0IHN5bmNPcHRzU3JjID0gc3JjLmN1cnNvci5zeW5jO1xuXHRcdFx0bGV0IFt4VmFsU3JjLCB5VmFsU3JjXSA9IHN5bmNPcHRzU3JjLnZhbHVlcztcblx0XHRcdGxldCBbeEtleVNyYywgeUtleVNyY10gPSBzeW5jT3B0c1NyYy5zY2FsZXM7XG5cdFx0XHRsZXQgW21hdGNoWEtleXMsIG1hdGNoWUtleXNdID0gc3luY09wdHMubWF0Y2g7XG5cblx0XHRcdGxldCByb3RTcmMgPSBzcmMuYXhlc1swXS5zaWRlICUgMiA9PSAxO1xuXG5cdFx0XHRsZXQgeERpbSA9IHNjYWxlWC5vcmkgPT0gMCA/IHBsb3RXaWRDc3MgOiBwbG90SGd0Q3NzLFxuXHRcdFx0XHR5RGltID0gc2NhbGVYLm9yaSA9PSAxID8gcGxvdFdpZENzcyA6IHBsb3RIZ3RDc3MsXG5cdFx0XHRcdF94RGltID0gcm90U3JjID8gX2ggOiBfdyxcblx0XHRcdFx0X3lEaW0gPSByb3RTcmMgPyBfdyA6IF9oLFxuXHRcdFx0XHRfeFBvcyA9IHJvdFNyYyA/IF90IDogX2wsXG5cdFx0XHRcdF95UG9zID0gcm90U3JjID8gX2wgOiBfdDtcblxuXHRcdFx0aWYgKHhLZXlTcmMgIT0gbnVsbClcblx0XHRcdFx0X2wgPSBtYXRjaFhLZXlzKHhLZXksIHhLZXlTcmMpID8gZ2V0UG9zKHhWYWxTcmMsIHNjYWxlc1t4S2V5XSwgeERpbSwgMCkgOiAtMTA7XG5cdFx0XHRlbHNlXG5cdFx0XHRcdF9sID0geERpbSAqIChfeFBvcy9feERpbSk7XG5cblx0XHRcdGlmICh5S2V5U3JjICE9IG51bGwpXG5cdFx0XHRcdF90ID0gbWF0Y2hZS2V5cyh5S2V5LCB5S2V5U3JjKSA/IGdldFBvcyh5VmFsU3JjLCBzY2FsZXNbeUtleV0sIHlEaW0sIDApIDogLTEwO1xuXHRcdFx0ZWxzZVxuXHRcdFx0XHRfdCA9IHlEaW0gKiAoX3lQb3MvX3lEaW0pO1xuXG5cdFx0XHRpZiAoc2NhbGVYLm9yaSA9PSAxKSB7XG5cdFx0XHRcdGxldCBfX2wgPSBfbDtcblx0XHRcdFx0X2wgPSBfdDtcblx0XHRcdFx0X3QgPSBfX2w7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0aWYgKHNuYXAgJiYgKHNyYyA9PSBudWxsIHx8IHNyYy5jdXJzb3IuZXZlbnQudHlwZSA9PSBtb3VzZW1vdmUpKSB7XG5cdFx0XHRpZiAoX2wgPD0gMSB8fCBfbCA+PSBwbG90V2lkQ3NzIC0gMSlcblx0XHRcdFx0X2wgPSBpbmNyUm91bmQoX2wsIHBsb3RXaWRDc3MpO1xuXG5cdFx0XHRpZiAoX3QgPD0gMSB8fCBfdCA+PSBwbG90SGd0Q3NzIC0gMSlcblx0XHRcdFx0X3QgPSBpbmNyUm91bmQoX3QsIHBsb3RIZ3RDc3MpO1xuXHRcdH1cblxuXHRcdGlmIChpbml0aWFsKSB7XG5cdFx0XHRyYXdNb3VzZUxlZnQwID0gX2w7XG5cdFx0XHRyYXdNb3VzZVRvcDAgPSBfdDtcblxuXHRcdFx0W21vdXNlTGVmdDAsIG1vdXNlVG9wMF0gPSBjdXJzb3IubW92ZShzZWxmLCBfbCwgX3QpO1xuXHRcdH1cblx0XHRlbHNlIHtcblx0XHRcdG1vdXNlTGVmdDEgPSBfbDtcblx0XHRcdG1vdXNlVG9wMSA9IF90O1xuXHRcdH1cblx0fVxuXG5cdGNvbnN0IF9oaWRlUHJvcHMgPSB7XG5cdFx0d2lkdGg6IDAsXG5cdFx0aGVpZ2h0OiAwLFxuXHRcdGxlZnQ6IDAsXG5cdFx0dG9wOiAwLFxuXHR9O1xuXG5cdGZ1bmN0aW9uIGhpZGVTZWxlY3QoKSB7XG5cdFx0c2V0U2VsZWN0KF9oaWRlUHJvcHMsIGZhbHNlKTtcblx0fVxuXG5cdGxldCBkb3duU2VsZWN0TGVmdDtcblx0bGV0IGRvd25TZWxlY3RUb3A7XG5cdGxldCBkb3duU2VsZWN0V2lkdGg7XG5cdGxldCBkb3duU2VsZWN0SGVpZ2h0O1xuXG5cdGZ1bmN0aW9uIG1vdXNlRG93bihlLCBzcmMsIF9sLCBfdCwgX3csIF9oLCBfaSkge1xuXHRcdGRyYWdnaW5nID0gdHJ1ZTtcblx0XHRkcmFnWCA9IGRyYWdZID0gZHJhZy5feCA9IGRyYWcuX3kgPSBmYWxzZTtcblxuXHRcdGNhY2hlTW91c2UoZSwgc3JjLCBfbCwgX3QsIF93LCBfaCwgX2ksIHRydWUsIGZhbHNlKTtcblxuXHRcdGlmIChlICE9IG51bGwpIHtcblx0XHRcdG9uTW91c2UobW91c2V1cCwgZG9jLCBtb3VzZVVwLCBmYWxzZSk7XG5cdFx0XHRwdWJTeW5jKG1vdXNlZG93biwgc2VsZiwgbW91c2VMZWZ0MCwgbW91c2VUb3AwLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzLCBudWxsKTtcblx0XHR9XG5cblx0XHRsZXQgeyBsZWZ0LCB0b3AsIHdpZHRoLCBoZWlnaHQgfSA9IHNlbGVjdDtcblxuXHRcdGRvd25TZWxlY3RMZWZ0ICAgPSBsZWZ0O1xuXHRcdGRvd25TZWxlY3RUb3AgICAgPSB0b3A7XG5cdFx0ZG93blNlbGVjdFdpZHRoICA9IHdpZHRoO1xuXHRcdGRvd25TZWxlY3RIZWlnaHQgPSBoZWlnaHQ7XG5cblx0Ly9cdGhpZGVTZWxlY3QoKTtcblx0fVxuXG5cdGZ1bmN0aW9uIG1vdXNlVXAoZSwgc3JjLCBfbCwgX3QsIF93LCBfaCwgX2kpIHtcblx0XHRkcmFnZ2luZyA9IGRyYWcuX3ggPSBkcmFnLl95ID0gZmFsc2U7XG5cblx0XHRjYWNoZU1vdXNlKGUsIHNyYywgX2wsIF90LCBfdywgX2gsIF9pLCBmYWxzZSwgdHJ1ZSk7XG5cblx0XHRsZXQgeyBsZWZ0LCB0b3AsIHdpZHRoLCBoZWlnaHQgfSA9IHNlbGVjdDtcblxuXHRcdGxldCBoYXNTZWxlY3QgPSB3aWR0aCA+IDAgfHwgaGVpZ2h0ID4gMDtcblx0XHRsZXQgY2hnU2VsZWN0ID0gKFxuXHRcdFx0ZG93blNlbGVjdExlZnQgICAhPSBsZWZ0ICAgfHxcblx0XHRcdGRvd25TZWxlY3RUb3AgICAgIT0gdG9wICAgIHx8XG5cdFx0XHRkb3duU2VsZWN0V2lkdGggICE9IHdpZHRoICB8fFxuXHRcdFx0ZG93blNlbGVjdEhlaWdodCAhPSBoZWlnaHRcblx0XHQpO1xuXG5cdFx0aGFzU2VsZWN0ICYmIGNoZ1NlbGVjdCAmJiBzZXRTZWxlY3Qoc2VsZWN0KTtcblxuXHRcdGlmIChkcmFnLnNldFNjYWxlICYmIGhhc1NlbGVjdCAmJiBjaGdTZWxlY3QpIHtcblx0XHQvL1x0aWYgKHN5bmNLZXkgIT0gbnVsbCkge1xuXHRcdC8vXHRcdGRyYWdYID0gZHJhZy54O1xuXHRcdC8vXHRcdGRyYWdZID0gZHJhZy55O1xuXHRcdC8vXHR9XG5cblx0XHRcdGxldCB4T2ZmID0gbGVmdCxcblx0XHRcdFx0eERpbSA9IHdpZHRoLFxuXHRcdFx0XHR5T2ZmID0gdG9wLFxuXHRcdFx0XHR5RGltID0gaGVpZ2h0O1xuXG5cdFx0XHRpZiAoc2NhbGVYLm9yaSA9PSAxKSB7XG5cdFx0XHRcdHhPZmYgPSB0b3AsXG5cdFx0XHRcdHhEaW0gPSBoZWlnaHQsXG5cdFx0XHRcdHlPZmYgPSBsZWZ0LFxuXHRcdFx0XHR5RGltID0gd2lkdGg7XG5cdFx0XHR9XG5cblx0XHRcdGlmIChkcmFnWCkge1xuXHRcdFx0XHRfc2V0U2NhbGUoeFNjYWxlS2V5LFxuXHRcdFx0XHRcdHBvc1RvVmFsKHhPZmYsIHhTY2FsZUtleSksXG5cdFx0XHRcdFx0cG9zVG9WYWwoeE9mZiArIHhEaW0sIHhTY2FsZUtleSlcblx0XHRcdFx0KTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKGRyYWdZKSB7XG5cdFx0XHRcdGZvciAobGV0IGsgaW4gc2NhbGVzKSB7XG5cdFx0XHRcdFx0bGV0IHNjID0gc2NhbGVzW2tdO1xuXG5cdFx0XHRcdFx0aWYgKGsgIT0geFNjYWxlS2V5ICYmIHNjLmZyb20gPT0gbnVsbCAmJiBzYy5taW4gIT0gaW5mKSB7XG5cdFx0XHRcdFx0XHRfc2V0U2NhbGUoayxcblx0XHRcdFx0XHRcdFx0cG9zVG9WYWwoeU9mZiArIHlEaW0sIGspLFxuXHRcdFx0XHRcdFx0XHRwb3NUb1ZhbCh5T2ZmLCBrKVxuXHRcdFx0XHRcdFx0KTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0aGlkZVNlbGVjdCgpO1xuXHRcdH1cblx0XHRlbHNlIGlmIChjdXJzb3IubG9jaykge1xuXHRcdFx0Y3Vyc29yLl9sb2NrID0gIWN1cnNvci5fbG9jaztcblx0XHRcdHVwZGF0ZUN1cnNvcihzcmMsIHRydWUsIGUgIT0gbnVsbCk7XG5cdFx0fVxuXG5cdFx0aWYgKGUgIT0gbnVsbCkge1xuXHRcdFx0b2ZmTW91c2UobW91c2V1cCwgZG9jKTtcblx0XHRcdHB1YlN5bmMobW91c2V1cCwgc2VsZiwgbW91c2VMZWZ0MSwgbW91c2VUb3AxLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzLCBudWxsKTtcblx0XHR9XG5cdH1cblxuXHRmdW5jdGlvbiBtb3VzZUxlYXZlKGUsIHNyYywgX2wsIF90LCBfdywgX2gsIF9pKSB7XG5cdFx0aWYgKGN1cnNvci5fbG9jaylcblx0XHRcdHJldHVybjtcblxuXHRcdHNldEN1cnNvckV2ZW50KGUpO1xuXG5cdFx0bGV0IF9kcmFnZ2luZyA9IGRyYWdnaW5nO1xuXG5cdFx0aWYgKGRyYWdnaW5nKSB7XG5cdFx0XHQvLyBoYW5kbGUgY2FzZSB3aGVuIG1vdXNlbW92ZSBhcmVuJ3QgZmlyZWQgYWxsIHRoZSB3YXkgdG8gZWRnZXMgYnkgYnJvd3NlclxuXHRcdFx0bGV0IHNuYXBIID0gdHJ1ZTtcblx0XHRcdGxldCBzbmFwViA9IHRydWU7XG5cdFx0XHRsZXQgc25hcFByb3ggPSAxMDtcblxuXHRcdFx0bGV0IGRyYWdILCBkcmFnVjtcblxuXHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMCkge1xuXHRcdFx0XHRkcmFnSCA9IGRyYWdYO1xuXHRcdFx0XHRkcmFnViA9IGRyYWdZO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdGRyYWdIID0gZHJhZ1k7XG5cdFx0XHRcdGRyYWdWID0gZHJhZ1g7XG5cdFx0XHR9XG5cblx0XHRcdGlmIChkcmFnSCAmJiBkcmFnVikge1xuXHRcdFx0XHQvLyBtYXliZSBvbW5pIGNvcm5lciBzbmFwXG5cdFx0XHRcdHNuYXBIID0gbW91c2VMZWZ0MSA8PSBzbmFwUHJveCB8fCBtb3VzZUxlZnQxID49IHBsb3RXaWRDc3MgLSBzbmFwUHJveDtcblx0XHRcdFx0c25hcFYgPSBtb3VzZVRvcDEgIDw9IHNuYXBQcm94IHx8IG1vdXNlVG9wMSAgPj0gcGxvdEhndENzcyAtIHNuYXBQcm94O1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoZHJhZ0ggJiYgc25hcEgpXG5cdFx0XHRcdG1vdXNlTGVmdDEgPSBtb3VzZUxlZnQxIDwgbW91c2VMZWZ0MCA/IDAgOiBwbG90V2lkQ3NzO1xuXG5cdFx0XHRpZiAoZHJhZ1YgJiYgc25hcFYpXG5cdFx0XHRcdG1vdXNlVG9wMSA9IG1vdXNlVG9wMSA8IG1vdXNlVG9wMCA/IDAgOiBwbG90SGd0Q3NzO1xuXG5cdFx0XHR1cGRhdGVDdXJzb3IobnVsbCwgdHJ1ZSwgdHJ1ZSk7XG5cblx0XHRcdGRyYWdnaW5nID0gZmFsc2U7XG5cdFx0fVxuXG5cdFx0bW91c2VMZWZ0MSA9IC0xMDtcblx0XHRtb3VzZVRvcDEgPSAtMTA7XG5cblx0XHRhY3RpdmVJZHhzLmZpbGwobnVsbCk7XG5cblx0XHQvLyBwYXNzaW5nIGEgbm9uLW51bGwgdGltZXN0YW1wIHRvIGZvcmNlIHN5bmMvbW91c2Vtb3ZlIGV2ZW50XG5cdFx0dXBkYXRlQ3Vyc29yKG51bGwsIHRydWUsIHRydWUpO1xuXG5cdFx0aWYgKF9kcmFnZ2luZylcblx0XHRcdGRyYWdnaW5nID0gX2RyYWdnaW5nO1xuXHR9XG5cblx0ZnVuY3Rpb24gZGJsQ2xpY2soZSwgc3JjLCBfbCwgX3QsIF93LCBfaCwgX2kpIHtcblx0XHRpZiAoY3Vyc29yLl9sb2NrKVxuXHRcdFx0cmV0dXJuO1xuXG5cdFx0c2V0Q3Vyc29yRXZlbnQoZSk7XG5cblx0XHRhdXRvU2NhbGVYKCk7XG5cblx0XHRoaWRlU2VsZWN0KCk7XG5cblx0XHRpZiAoZSAhPSBudWxsKVxuXHRcdFx0cHViU3luYyhkYmxjbGljaywgc2VsZiwgbW91c2VMZWZ0MSwgbW91c2VUb3AxLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzLCBudWxsKTtcblx0fVxuXG5cdGZ1bmN0aW9uIHN5bmNQeFJhdGlvKCkge1xuXHRcdGF4ZXMuZm9yRWFjaChzeW5jRm9udFNpemUpO1xuXHRcdF9zZXRTaXplKHNlbGYud2lkdGgsIHNlbGYuaGVpZ2h0LCB0cnVlKTtcblx0fVxuXG5cdG9uKGRwcHhjaGFuZ2UsIHdpbiwgc3luY1B4UmF0aW8pO1xuXG5cdC8vIGludGVybmFsIHB1Yi9zdWJcblx0Y29uc3QgZXZlbnRzID0ge307XG5cblx0ZXZlbnRzLm1vdXNlZG93biA9IG1vdXNlRG93bjtcblx0ZXZlbnRzLm1vdXNlbW92ZSA9IG1vdXNlTW92ZTtcblx0ZXZlbnRzLm1vdXNldXAgPSBtb3VzZVVwO1xuXHRldmVudHMuZGJsY2xpY2sgPSBkYmxDbGljaztcblx0ZXZlbnRzW1wic2V0U2VyaWVzXCJdID0gKGUsIHNyYywgaWR4LCBvcHRzKSA9PiB7XG5cdFx0bGV0IHNlcmllc0lkeE1hdGNoZXIgPSBzeW5jT3B0cy5tYXRjaFsyXTtcblx0XHRpZHggPSBzZXJpZXNJZHhNYXRjaGVyKHNlbGYsIHNyYywgaWR4KTtcblx0XHRpZHggIT0gLTEgJiYgc2V0U2VyaWVzKGlkeCwgb3B0cywgdHJ1ZSwgZmFsc2UpO1xuXHR9O1xuXG5cdGlmIChzaG93Q3Vyc29yKSB7XG5cdFx0b25Nb3VzZShtb3VzZWRvd24sICBvdmVyLCBtb3VzZURvd24pO1xuXHRcdG9uTW91c2UobW91c2Vtb3ZlLCAgb3ZlciwgbW91c2VNb3ZlKTtcblx0XHRvbk1vdXNlKG1vdXNlZW50ZXIsIG92ZXIsIGUgPT4ge1xuXHRcdFx0c2V0Q3Vyc29yRXZlbnQoZSk7XG5cdFx0XHRzeW5jUmVjdChmYWxzZSk7XG5cdFx0fSk7XG5cdFx0b25Nb3VzZShtb3VzZWxlYXZlLCBvdmVyLCBtb3VzZUxlYXZlKTtcblxuXHRcdG9uTW91c2UoZGJsY2xpY2ssIG92ZXIsIGRibENsaWNrKTtcblxuXHRcdGN1cnNvclBsb3RzLmFkZChzZWxmKTtcblxuXHRcdHNlbGYuc3luY1JlY3QgPSBzeW5jUmVjdDtcblx0fVxuXG5cdC8vIGV4dGVybmFsIG9uL29mZlxuXHRjb25zdCBob29rcyA9IHNlbGYuaG9va3MgPSBvcHRzLmhvb2tzIHx8IHt9O1xuXG5cdGZ1bmN0aW9uIGZpcmUoZXZOYW1lLCBhMSwgYTIpIHtcblx0XHRpZiAoZGVmZXJIb29rcylcblx0XHRcdGhvb2tzUXVldWUucHVzaChbZXZOYW1lLCBhMSwgYTJdKTtcblx0XHRlbHNlIHtcblx0XHRcdGlmIChldk5hbWUgaW4gaG9va3MpIHtcblx0XHRcdFx0aG9va3NbZXZOYW1lXS5mb3JFYWNoKGZuID0+IHtcblx0XHRcdFx0XHRmbi5jYWxsKG51bGwsIHNlbGYsIGExLCBhMik7XG5cdFx0XHRcdH0pO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdChvcHRzLnBsdWdpbnMgfHwgW10pLmZvckVhY2gocCA9PiB7XG5cdFx0Zm9yIChsZXQgZXZOYW1lIGluIHAuaG9va3MpXG5cdFx0XHRob29rc1tldk5hbWVdID0gKGhvb2tzW2V2TmFtZV0gfHwgW10pLmNvbmNhdChwLmhvb2tzW2V2TmFtZV0pO1xuXHR9KTtcblxuXHRjb25zdCBzZXJpZXNJZHhNYXRjaGVyID0gKHNlbGYsIHNyYywgc3JjU2VyaWVzSWR4KSA9PiBzcmNTZXJpZXNJZHg7XG5cblx0Y29uc3Qgc3luY09wdHMgPSBhc3NpZ24oe1xuXHRcdGtleTogbnVsbCxcblx0XHRzZXRTZXJpZXM6IGZhbHNlLFxuXHRcdGZpbHRlcnM6IHtcblx0XHRcdHB1YjogcmV0VHJ1ZSxcblx0XHRcdHN1YjogcmV0VHJ1ZSxcblx0XHR9LFxuXHRcdHNjYWxlczogW3hTY2FsZUtleSwgc2VyaWVzWzFdID8gc2VyaWVzWzFdLnNjYWxlIDogbnVsbF0sXG5cdFx0bWF0Y2g6IFtyZXRFcSwgcmV0RXEsIHNlcmllc0lkeE1hdGNoZXJdLFxuXHRcdHZhbHVlczogW251bGwsIG51bGxdLFxuXHR9LCBjdXJzb3Iuc3luYyk7XG5cblx0aWYgKHN5bmNPcHRzLm1hdGNoLmxlbmd0aCA9PSAyKVxuXHRcdHN5bmNPcHRzLm1hdGNoLnB1c2goc2VyaWVzSWR4TWF0Y2hlcik7XG5cblx0Y3Vyc29yLnN5bmMgPSBzeW5jT3B0cztcblxuXHRjb25zdCBzeW5jS2V5ID0gc3luY09wdHMua2V5O1xuXG5cdGNvbnN0IHN5bmMgPSBfc3luYyhzeW5jS2V5KTtcblxuXHRmdW5jdGlvbiBwdWJTeW5jKHR5cGUsIHNyYywgeCwgeSwgdywgaCwgaSkge1xuXHRcdGlmIChzeW5jT3B0cy5maWx0ZXJzLnB1Yih0eXBlLCBzcmMsIHgsIHksIHcsIGgsIGkpKVxuXHRcdFx0c3luYy5wdWIodHlwZSwgc3JjLCB4LCB5LCB3LCBoLCBpKTtcblx0fVxuXG5cdHN5bmMuc3ViKHNlbGYpO1xuXG5cdGZ1bmN0aW9uIHB1Yih0eXBlLCBzcmMsIHgsIHksIHcsIGgsIGkpIHtcblx0XHRpZiAoc3luY09wdHMuZmlsdGVycy5zdWIodHlwZSwgc3JjLCB4LCB5LCB3LCBoLCBpKSlcblx0XHRcdGV2ZW50c1t0eXBlXShudWxsLCBzcmMsIHgsIHksIHcsIGgsIGkpO1xuXHR9XG5cblx0c2VsZi5wdWIgPSBwdWI7XG5cblx0ZnVuY3Rpb24gZGVzdHJveSgpIHtcblx0XHRzeW5jLnVuc3ViKHNlbGYpO1xuXHRcdGN1cnNvclBsb3RzLmRlbGV0ZShzZWxmKTtcblx0XHRtb3VzZUxpc3RlbmVycy5jbGVhcigpO1xuXHRcdG9mZihkcHB4Y2hhbmdlLCB3aW4sIHN5bmNQeFJhdGlvKTtcblx0XHRyb290LnJlbW92ZSgpO1xuXHRcdGxlZ2VuZFRhYmxlPy5yZW1vdmUoKTsgLy8gaW4gY2FzZSBtb3VudGVkIG91dHNpZGUgb2Ygcm9vdFxuXHRcdGZpcmUoXCJkZXN0cm95XCIpO1xuXHR9XG5cblx0c2VsZi5kZXN0cm95ID0gZGVzdHJveTtcblxuXHRmdW5jdGlvbiBfaW5pdCgpIHtcblx0XHRmaXJlKFwiaW5pdFwiLCBvcHRzLCBkYXRhKTtcblxuXHRcdHNldERhdGEoZGF0YSB8fCBvcHRzLmRhdGEsIGZhbHNlKTtcblxuXHRcdGlmIChwZW5kU2NhbGVzW3hTY2FsZUtleV0pXG5cdFx0XHRzZXRTY2FsZSh4U2NhbGVLZXksIHBlbmRTY2FsZXNbeFNjYWxlS2V5XSk7XG5cdFx0ZWxzZVxuXHRcdFx0YXV0b1NjYWxlWCgpO1xuXG5cdFx0c2hvdWxkU2V0U2VsZWN0ID0gc2VsZWN0LnNob3cgJiYgKHNlbGVjdC53aWR0aCA+IDAgfHwgc2VsZWN0LmhlaWdodCA+IDApO1xuXHRcdHNob3VsZFNldEN1cnNvciA9IHNob3VsZFNldExlZ2VuZCA9IHRydWU7XG5cblx0XHRfc2V0U2l6ZShvcHRzLndpZHRoLCBvcHRzLmhlaWdodCk7XG5cdH1cblxuXHRzZXJpZXMuZm9yRWFjaChpbml0U2VyaWVzKTtcblxuXHRheGVzLmZvckVhY2goaW5pdEF4aXMpO1xuXG5cdGlmICh0aGVuKSB7XG5cdFx0aWYgKHRoZW4gaW5zdGFuY2VvZiBIVE1MRWxlbWVudCkge1xuXHRcdFx0dGhlbi5hcHBlbmRDaGlsZChyb290KTtcblx0XHRcdF9pbml0KCk7XG5cdFx0fVxuXHRcdGVsc2Vcblx0XHRcdHRoZW4oc2VsZiwgX2luaXQpO1xuXHR9XG5cdGVsc2Vcblx0XHRfaW5pdCgpO1xuXG5cdHJldHVybiBzZWxmO1xufVxuXG51UGxvdC5hc3NpZ24gPSBhc3NpZ247XG51UGxvdC5mbXROdW0gPSBmbXROdW07XG51UGxvdC5yYW5nZU51bSA9IHJhbmdlTnVtO1xudVBsb3QucmFuZ2VMb2cgPSByYW5nZUxvZztcbnVQbG90LnJhbmdlQXNpbmggPSByYW5nZUFzaW5oO1xudVBsb3Qub3JpZW50ICAgPSBvcmllbnQ7XG51UGxvdC5weFJhdGlvID0gcHhSYXRpbztcblxue1xuXHR1UGxvdC5qb2luID0gam9pbjtcbn1cblxue1xuXHR1UGxvdC5mbXREYXRlID0gZm10RGF0ZTtcblx0dVBsb3QudHpEYXRlICA9IHR6RGF0ZTtcbn1cblxudVBsb3Quc3luYyA9IF9zeW5jO1xuXG57XG5cdHVQbG90LmFkZEdhcCA9IGFkZEdhcDtcblx0dVBsb3QuY2xpcEdhcHMgPSBjbGlwR2FwcztcblxuXHRsZXQgcGF0aHMgPSB1UGxvdC5wYXRocyA9IHtcblx0XHRwb2ludHMsXG5cdH07XG5cblx0KHBhdGhzLmxpbmVhciAgPSBsaW5lYXIpO1xuXHQocGF0aHMuc3RlcHBlZCA9IHN0ZXBwZWQpO1xuXHQocGF0aHMuYmFycyAgICA9IGJhcnMpO1xuXHQocGF0aHMuc3BsaW5lICA9IG1vbm90b25lQ3ViaWMpO1xufVxuXG5leHBvcnQgeyB1UGxvdCBhcyBkZWZhdWx0IH07XG4iLCAiLy8gVGhlIG9uZSBwbGFjZSB0aGF0IGtub3dzIHVQbG90LCBpbiBhIGNodW5rIG9mIGl0cyBvd24gdGhhdCBpcyBsb2FkZWQgd2l0aCB0aGUgZmlyc3QgY2hhcnQuXG5pbXBvcnQgdVBsb3QgZnJvbSBcInVwbG90XCI7XG5pbXBvcnQgeyBjb2xvdXJzLCBkYXNoT2YsIGZhaW50LCBzZXJpZXNQcm9wZXJ0eSB9IGZyb20gXCIuL2NvbG91cnNcIjtcbmltcG9ydCB7IGF4aXMsIGluY3JlbWVudHMsIHRvbGQgfSBmcm9tIFwiLi9zY2FsZVwiO1xuaW1wb3J0IHsgdGlja1RleHRzIH0gZnJvbSBcIi4vdGltZXNcIjtcblxuLyoqIEEgbGluZSBvZiB0aGUgZHJhd2luZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZSB7XG4gIC8qKiBXaGljaCBjb2xvdXIgYW5kIGRhc2guICovXG4gIGxvb2s6IG51bWJlcjtcbiAgc2hvd246IGJvb2xlYW47XG4gIC8qKiBXaGV0aGVyIGNvbHVtbnMgb2YgbGVhc3QgYW5kIG1vc3QgY29tZSB3aXRoIGl0LiAqL1xuICBiYW5kOiBib29sZWFuO1xufVxuXG4vKiogQSBsZXZlbCB0byBiZSBzZWVuIGJlc2lkZSB0aGUgbGluZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGhyZXNob2xkIHtcbiAgdmFsdWU6IG51bWJlcjtcbiAga2luZDogXCJ3YXJuXCIgfCBcImJhZFwiO1xufVxuXG4vKiogV2hhdCBpcyBkcmF3bi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2luZyB7XG4gIGxpbmVzOiBMaW5lW107XG4gIHVuaXRzOiBzdHJpbmc7XG4gIGxvZzogYm9vbGVhbjtcbiAgdXRjOiBib29sZWFuO1xuICB0aHJlc2hvbGRzOiBUaHJlc2hvbGRbXTtcbn1cblxuLyoqIFdoYXQgaGFwcGVucyBpbiB0aGUgZHJhd2luZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGFwcGVucyB7XG4gIG9uUG9pbnQ6ICh0aW1lOiBudW1iZXIgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG4gIG9uWm9vbTogKGZyb206IG51bWJlciwgdG86IG51bWJlcikgPT4gdm9pZDtcbiAgb25ab29tT3V0OiAoKSA9PiB2b2lkO1xufVxuXG4vKiogUm93cyB0aGF0IHN0YW5kIGFsb25lIGJldHdlZW4gZ2Fwcywgd2hpY2ggYSBsaW5lIHdvdWxkIG5vdCBzaG93LiAqL1xuZnVuY3Rpb24gYWxvbmUodmFsdWVzOiBSZWFkb25seUFycmF5PG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQ+KTogbnVtYmVyW10ge1xuICBjb25zdCBmb3VuZDogbnVtYmVyW10gPSBbXTtcbiAgdmFsdWVzLmZvckVhY2goKHZhbHVlLCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IGJlZm9yZSA9IHZhbHVlc1tpbmRleCAtIDFdID8/IG51bGw7XG4gICAgY29uc3QgYWZ0ZXIgPSB2YWx1ZXNbaW5kZXggKyAxXSA/PyBudWxsO1xuICAgIGlmICh2YWx1ZSAhPT0gbnVsbCAmJiB2YWx1ZSAhPT0gdW5kZWZpbmVkICYmIGJlZm9yZSA9PT0gbnVsbCAmJiBhZnRlciA9PT0gbnVsbClcbiAgICAgIGZvdW5kLnB1c2goaW5kZXgpO1xuICB9KTtcbiAgcmV0dXJuIGZvdW5kO1xufVxuXG5jb25zdCBGT05UID0gXCIxMnB4IHN5c3RlbS11aSwgc2Fucy1zZXJpZlwiO1xuXG4vKiogQSBkcmF3aW5nIGluIGBib3hgLiAqL1xuZXhwb3J0IGNsYXNzIFBsb3Qge1xuICBwcml2YXRlIHJlYWRvbmx5IHBsb3Q6IHVQbG90O1xuXG4gIGNvbnN0cnVjdG9yKGJveDogSFRNTEVsZW1lbnQsIGRyYXdpbmc6IERyYXdpbmcsIGhhcHBlbnM6IEhhcHBlbnMpIHtcbiAgICBjb25zdCB0aGVtZSA9IGNvbG91cnMoYm94LCBbXG4gICAgICBcIi0tcXVpZXRcIixcbiAgICAgIFwiLS1saW5lXCIsXG4gICAgICBcIi0tcGFwZXJcIixcbiAgICAgIFwiLS13YXJuXCIsXG4gICAgICBcIi0tYmFkXCIsXG4gICAgICAuLi5kcmF3aW5nLmxpbmVzLm1hcCgoeyBsb29rIH0pID0+IHNlcmllc1Byb3BlcnR5KGxvb2spKSxcbiAgICBdKTtcbiAgICBjb25zdCBncmlkID0geyBzdHJva2U6IHRoZW1lW1wiLS1saW5lXCJdISwgd2lkdGg6IDEgfTtcbiAgICBjb25zdCBzZXJpZXM6IHVQbG90LlNlcmllc1tdID0gW3t9XTtcbiAgICBjb25zdCBiYW5kczogdVBsb3QuQmFuZFtdID0gW107XG4gICAgZm9yIChjb25zdCB7IGxvb2ssIHNob3duLCBiYW5kIH0gb2YgZHJhd2luZy5saW5lcykge1xuICAgICAgY29uc3Qgc3Ryb2tlID0gdGhlbWVbc2VyaWVzUHJvcGVydHkobG9vayldITtcbiAgICAgIGlmIChiYW5kKSB7XG4gICAgICAgIGNvbnN0IGF0ID0gc2VyaWVzLmxlbmd0aDtcbiAgICAgICAgc2VyaWVzLnB1c2goeyBzaG93OiBzaG93biwgd2lkdGg6IDAsIHBvaW50czogeyBzaG93OiBmYWxzZSB9IH0pO1xuICAgICAgICBzZXJpZXMucHVzaCh7IHNob3c6IHNob3duLCB3aWR0aDogMCwgcG9pbnRzOiB7IHNob3c6IGZhbHNlIH0gfSk7XG4gICAgICAgIGJhbmRzLnB1c2goeyBzZXJpZXM6IFthdCwgYXQgKyAxXSwgZmlsbDogZmFpbnQoc3Ryb2tlLCAwLjE4KSB9KTtcbiAgICAgIH1cbiAgICAgIHNlcmllcy5wdXNoKHtcbiAgICAgICAgc2hvdzogc2hvd24sXG4gICAgICAgIHN0cm9rZSxcbiAgICAgICAgd2lkdGg6IDEuNixcbiAgICAgICAgZGFzaDogZHJhd2luZy5saW5lcy5sZW5ndGggPiAxID8gZGFzaE9mKGxvb2spIDogW10sXG4gICAgICAgIHBvaW50czoge1xuICAgICAgICAgIHNob3c6IHRydWUsXG4gICAgICAgICAgc2l6ZTogNCxcbiAgICAgICAgICBmaWxsOiBzdHJva2UsXG4gICAgICAgICAgZmlsdGVyOiAodSwgaW5kZXgpID0+IGFsb25lKCh1LmRhdGFbaW5kZXhdID8/IFtdKSBhcyBBcnJheTxudW1iZXIgfCBudWxsPiksXG4gICAgICAgIH0sXG4gICAgICB9KTtcbiAgICB9XG4gICAgdGhpcy5wbG90ID0gbmV3IHVQbG90KFxuICAgICAge1xuICAgICAgICAuLi5zaXplT2YoYm94KSxcbiAgICAgICAgcGFkZGluZzogWzEwLCAxMiwgMCwgMF0sXG4gICAgICAgIGxlZ2VuZDogeyBzaG93OiBmYWxzZSB9LFxuICAgICAgICBzZXJpZXMsXG4gICAgICAgIGJhbmRzLFxuICAgICAgICAuLi4oZHJhd2luZy51dGNcbiAgICAgICAgICA/IHsgdHpEYXRlOiAoYXQ6IG51bWJlcikgPT4gdVBsb3QudHpEYXRlKG5ldyBEYXRlKGF0ICogMTAwMCksIFwiVVRDXCIpIH1cbiAgICAgICAgICA6IHt9KSxcbiAgICAgICAgY3Vyc29yOiB7XG4gICAgICAgICAgeTogZmFsc2UsXG4gICAgICAgICAgcG9pbnRzOiB7IHNpemU6IDcsIHdpZHRoOiAyLCBmaWxsOiB0aGVtZVtcIi0tcGFwZXJcIl0hIH0sXG4gICAgICAgICAgZHJhZzogeyB4OiB0cnVlLCB5OiBmYWxzZSwgc2V0U2NhbGU6IGZhbHNlLCBkaXN0OiA2IH0sXG4gICAgICAgICAgYmluZDoge1xuICAgICAgICAgICAgZGJsY2xpY2s6ICgpID0+ICgpID0+IHtcbiAgICAgICAgICAgICAgaGFwcGVucy5vblpvb21PdXQoKTtcbiAgICAgICAgICAgICAgcmV0dXJuIG51bGw7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgIH0sXG4gICAgICAgIH0sXG4gICAgICAgIHNjYWxlczoge1xuICAgICAgICAgIHg6IHsgdGltZTogdHJ1ZSwgYXV0bzogZmFsc2UgfSxcbiAgICAgICAgICB5OiB7XG4gICAgICAgICAgICBkaXN0cjogZHJhd2luZy5sb2cgPyAzIDogMSxcbiAgICAgICAgICAgIHJhbmdlOiAoXywgbG93OiBudW1iZXIgfCBudWxsLCBoaWdoOiBudW1iZXIgfCBudWxsKSA9PiB7XG4gICAgICAgICAgICAgIGlmIChsb3cgPT09IG51bGwgfHwgaGlnaCA9PT0gbnVsbCkgcmV0dXJuIFtkcmF3aW5nLmxvZyA/IDEgOiAwLCBkcmF3aW5nLmxvZyA/IDEwIDogMV07XG4gICAgICAgICAgICAgIGlmIChkcmF3aW5nLmxvZykgcmV0dXJuIFtsb3csIGhpZ2ggPT09IGxvdyA/IGxvdyAqIDEwIDogaGlnaF07XG4gICAgICAgICAgICAgIHJldHVybiBheGlzKGxvdywgaGlnaCwgZHJhd2luZy51bml0cyk7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgIH0sXG4gICAgICAgIH0sXG4gICAgICAgIGF4ZXM6IFtcbiAgICAgICAgICB7XG4gICAgICAgICAgICBzdHJva2U6IHRoZW1lW1wiLS1xdWlldFwiXSEsXG4gICAgICAgICAgICBmb250OiBGT05ULFxuICAgICAgICAgICAgZ3JpZDogeyAuLi5ncmlkLCBzaG93OiBmYWxzZSB9LFxuICAgICAgICAgICAgdGlja3M6IHsgLi4uZ3JpZCwgc2l6ZTogNSB9LFxuICAgICAgICAgICAgZ2FwOiA0LFxuICAgICAgICAgICAgc2l6ZTogMjgsXG4gICAgICAgICAgICBzcGFjZTogODQsXG4gICAgICAgICAgICB2YWx1ZXM6IChfLCB0aWNrcywgX18sIF9fXywgYXBhcnQpID0+IHRpY2tUZXh0cyh0aWNrcywgYXBhcnQpLFxuICAgICAgICAgIH0sXG4gICAgICAgICAge1xuICAgICAgICAgICAgc3Ryb2tlOiB0aGVtZVtcIi0tcXVpZXRcIl0hLFxuICAgICAgICAgICAgZm9udDogRk9OVCxcbiAgICAgICAgICAgIGdyaWQsXG4gICAgICAgICAgICB0aWNrczogeyBzaG93OiBmYWxzZSB9LFxuICAgICAgICAgICAgYm9yZGVyOiB7IHNob3c6IGZhbHNlIH0sXG4gICAgICAgICAgICBnYXA6IDgsXG4gICAgICAgICAgICBzcGFjZTogMzQsXG4gICAgICAgICAgICBzaXplOiAoXywgdGV4dHMpID0+XG4gICAgICAgICAgICAgIDE2ICsgTWF0aC5tYXgoMjQsIC4uLih0ZXh0cyA/PyBbXSkubWFwKCh0ZXh0KSA9PiB0ZXh0Lmxlbmd0aCAqIDYuOCkpLFxuICAgICAgICAgICAgdmFsdWVzOiAoXywgdGlja3MpID0+XG4gICAgICAgICAgICAgIHRpY2tzLm1hcCgodGljaykgPT4gKHRpY2sgPT09IG51bGwgPyBcIlwiIDogdG9sZCh0aWNrLCBkcmF3aW5nLnVuaXRzKSkpLFxuICAgICAgICAgICAgLi4uKGluY3JlbWVudHMoZHJhd2luZy51bml0cykgJiYgIWRyYXdpbmcubG9nXG4gICAgICAgICAgICAgID8geyBpbmNyczogaW5jcmVtZW50cyhkcmF3aW5nLnVuaXRzKSEgfVxuICAgICAgICAgICAgICA6IHt9KSxcbiAgICAgICAgICB9LFxuICAgICAgICBdLFxuICAgICAgICBob29rczoge1xuICAgICAgICAgIHNldEN1cnNvcjogW1xuICAgICAgICAgICAgKHUpID0+IHtcbiAgICAgICAgICAgICAgLy8gT25seSB3aGF0IGEgcGVyc29uIHBvaW50cyBhdCBpcyB0b2xkIG9uOyB3aGF0IGlzIHNob3duIG9uIHNvbWVib2R5J3Mgd29yZCBpcyBub3QuXG4gICAgICAgICAgICAgIGlmICghdS5jdXJzb3IuZXZlbnQpIHJldHVybjtcbiAgICAgICAgICAgICAgY29uc3QgaW5kZXggPSB1LmN1cnNvci5sZWZ0ICE9PSB1bmRlZmluZWQgJiYgdS5jdXJzb3IubGVmdCA+PSAwID8gdS5jdXJzb3IuaWR4IDogbnVsbDtcbiAgICAgICAgICAgICAgaGFwcGVucy5vblBvaW50KGluZGV4ID09PSBudWxsIHx8IGluZGV4ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB1LmRhdGFbMF1baW5kZXhdKTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgXSxcbiAgICAgICAgICBzZXRTZWxlY3Q6IFtcbiAgICAgICAgICAgICh1KSA9PiB7XG4gICAgICAgICAgICAgIGlmICh1LnNlbGVjdC53aWR0aCA8IDYpIHJldHVybjtcbiAgICAgICAgICAgICAgY29uc3QgZnJvbSA9IHUucG9zVG9WYWwodS5zZWxlY3QubGVmdCwgXCJ4XCIpO1xuICAgICAgICAgICAgICBjb25zdCB0byA9IHUucG9zVG9WYWwodS5zZWxlY3QubGVmdCArIHUuc2VsZWN0LndpZHRoLCBcInhcIik7XG4gICAgICAgICAgICAgIHUuc2V0U2VsZWN0KHsgbGVmdDogMCwgdG9wOiAwLCB3aWR0aDogMCwgaGVpZ2h0OiAwIH0sIGZhbHNlKTtcbiAgICAgICAgICAgICAgaGFwcGVucy5vblpvb20oZnJvbSwgdG8pO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICBdLFxuICAgICAgICAgIGRyYXc6IFtcbiAgICAgICAgICAgICh1KSA9PiB7XG4gICAgICAgICAgICAgIGZvciAoY29uc3QgeyB2YWx1ZSwga2luZCB9IG9mIGRyYXdpbmcudGhyZXNob2xkcykge1xuICAgICAgICAgICAgICAgIGNvbnN0IHkgPSB1LnZhbFRvUG9zKHZhbHVlLCBcInlcIiwgdHJ1ZSk7XG4gICAgICAgICAgICAgICAgaWYgKHkgPCB1LmJib3gudG9wIHx8IHkgPiB1LmJib3gudG9wICsgdS5iYm94LmhlaWdodCkgY29udGludWU7XG4gICAgICAgICAgICAgICAgdS5jdHguc2F2ZSgpO1xuICAgICAgICAgICAgICAgIHUuY3R4LnN0cm9rZVN0eWxlID0gdGhlbWVbYC0tJHtraW5kfWBdITtcbiAgICAgICAgICAgICAgICB1LmN0eC5saW5lV2lkdGggPSBkZXZpY2VQaXhlbFJhdGlvO1xuICAgICAgICAgICAgICAgIHUuY3R4LnNldExpbmVEYXNoKFs0ICogZGV2aWNlUGl4ZWxSYXRpbywgNCAqIGRldmljZVBpeGVsUmF0aW9dKTtcbiAgICAgICAgICAgICAgICB1LmN0eC5iZWdpblBhdGgoKTtcbiAgICAgICAgICAgICAgICB1LmN0eC5tb3ZlVG8odS5iYm94LmxlZnQsIHkpO1xuICAgICAgICAgICAgICAgIHUuY3R4LmxpbmVUbyh1LmJib3gubGVmdCArIHUuYmJveC53aWR0aCwgeSk7XG4gICAgICAgICAgICAgICAgdS5jdHguc3Ryb2tlKCk7XG4gICAgICAgICAgICAgICAgdS5jdHgucmVzdG9yZSgpO1xuICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9LFxuICAgICAgICAgIF0sXG4gICAgICAgIH0sXG4gICAgICB9LFxuICAgICAgW1tdLCAuLi5zZXJpZXMuc2xpY2UoMSkubWFwKCgpID0+IFtdKV0gYXMgdVBsb3QuQWxpZ25lZERhdGEsXG4gICAgICBib3gsXG4gICAgKTtcbiAgfVxuXG4gIC8qKiBEcmF3cyB0aGVzZSBjb2x1bW5zOiB0aW1lcywgdGhlbiBmb3IgZWFjaCBsaW5lIGxlYXN0IGFuZCBtb3N0IHdoZXJlIGl0IGhhcyBhIGJhbmQsIGFuZCB0aGUgbGluZS4gKi9cbiAgc2hvdyh0aW1lczogbnVtYmVyW10sIGFsbDogQXJyYXk8QXJyYXk8bnVtYmVyIHwgbnVsbD4+LCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLnBsb3QuYmF0Y2goKCkgPT4ge1xuICAgICAgdGhpcy5wbG90LnNldERhdGEoW3RpbWVzLCAuLi5hbGxdIGFzIHVQbG90LkFsaWduZWREYXRhLCBmYWxzZSk7XG4gICAgICB0aGlzLnBsb3Quc2V0U2NhbGUoXCJ4XCIsIHsgbWluOiBmcm9tLCBtYXg6IHRvIH0pO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIE1hcmtzIHRoZSByb3cgYXQgYHRpbWVgLCBvciBub25lLiAqL1xuICBwb2ludCh0aW1lOiBudW1iZXIgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICBjb25zdCBsZWZ0ID0gdGltZSA9PT0gdW5kZWZpbmVkID8gLTEwIDogdGhpcy5wbG90LnZhbFRvUG9zKHRpbWUsIFwieFwiKTtcbiAgICBjb25zdCBpbnNpZGUgPSBsZWZ0ID49IDAgJiYgbGVmdCA8PSB0aGlzLnBsb3Qub3Zlci5jbGllbnRXaWR0aDtcbiAgICB0aGlzLnBsb3Quc2V0Q3Vyc29yKHsgbGVmdDogaW5zaWRlID8gbGVmdCA6IC0xMCwgdG9wOiBpbnNpZGUgPyAwIDogLTEwIH0sIGZhbHNlKTtcbiAgfVxuXG4gIC8qKiBUYWtlcyB0aGUgc2l6ZSB0aGF0IGl0cyBwbGFjZSBoYXMgbm93LiAqL1xuICBmaXQoKTogdm9pZCB7XG4gICAgY29uc3QgeyByb290IH0gPSB0aGlzLnBsb3Q7XG4gICAgY29uc3QgYm94ID0gcm9vdC5wYXJlbnRFbGVtZW50O1xuICAgIGlmIChib3gpIHRoaXMucGxvdC5zZXRTaXplKHNpemVPZihib3gpKTtcbiAgfVxuXG4gIC8qKiBFbmRzIGl0LiAqL1xuICBlbmQoKTogdm9pZCB7XG4gICAgdGhpcy5wbG90LmRlc3Ryb3koKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBzaXplT2YoYm94OiBIVE1MRWxlbWVudCk6IHsgd2lkdGg6IG51bWJlcjsgaGVpZ2h0OiBudW1iZXIgfSB7XG4gIHJldHVybiB7IHdpZHRoOiBNYXRoLm1heChib3guY2xpZW50V2lkdGgsIDEyMCksIGhlaWdodDogTWF0aC5tYXgoYm94LmNsaWVudEhlaWdodCwgODApIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7O0FBU0EsSUFBTSxZQUFxQjtBQUUzQixJQUFNLE1BQU07QUFFWixJQUFNLFFBQXVCO0FBQzdCLElBQU0sU0FBaUIsTUFBTTtBQUM3QixJQUFNLFNBQWlCLE1BQU07QUFDN0IsSUFBTSxRQUFpQixNQUFNO0FBQzdCLElBQU0sT0FBaUIsTUFBTTtBQUM3QixJQUFNLFFBQWlCLE1BQU07QUFDN0IsSUFBTSxPQUFpQixNQUFNO0FBQzdCLElBQU0sT0FBaUIsTUFBTTtBQUM3QixJQUFNLE1BQWlCLE1BQU07QUFDN0IsSUFBTSxTQUFpQixNQUFNO0FBQzdCLElBQU0sV0FBaUIsTUFBTTtBQUM3QixJQUFNLFdBQWlCLE1BQU07QUFDN0IsSUFBTSxZQUFpQixNQUFNO0FBQzdCLElBQU0sU0FBaUIsTUFBTTtBQUM3QixJQUFNLGNBQWlCLE1BQU07QUFDN0IsSUFBTSxnQkFBaUIsTUFBTTtBQUM3QixJQUFNLGdCQUFpQixNQUFNO0FBQzdCLElBQU0sZ0JBQWlCLE1BQU07QUFDN0IsSUFBTSxlQUFpQixNQUFNO0FBQzdCLElBQU0sZUFBaUIsTUFBTTtBQUU3QixJQUFNLFFBQWM7QUFDcEIsSUFBTSxTQUFjO0FBQ3BCLElBQU0sTUFBYztBQUNwQixJQUFNLFNBQWM7QUFDcEIsSUFBTSxPQUFjO0FBQ3BCLElBQU0sUUFBYztBQUNwQixJQUFNLFdBQWM7QUFDcEIsSUFBTSxjQUFjLFdBQVc7QUFFL0IsSUFBTSxZQUFjO0FBQ3BCLElBQU0sWUFBYztBQUNwQixJQUFNLFVBQWM7QUFDcEIsSUFBTSxhQUFjO0FBQ3BCLElBQU0sYUFBYztBQUNwQixJQUFNLFdBQWM7QUFDcEIsSUFBTSxTQUFjO0FBQ3BCLElBQU0sU0FBYztBQUVwQixJQUFNLFNBQWM7QUFDcEIsSUFBTSxhQUFjO0FBRXBCLElBQU0sY0FBYztBQUVwQixJQUFNLFNBQVMsT0FBTyxVQUFVO0FBRWhDLElBQU0sTUFBTSxTQUFTLFdBQVk7QUFDakMsSUFBTSxNQUFNLFNBQVMsU0FBWTtBQUNqQyxJQUFNLE1BQU0sU0FBUyxZQUFZO0FBRWpDLElBQUk7QUFJSixJQUFJO0FBRUosU0FBUyxhQUFhO0FBQ3JCLE1BQUksV0FBVztBQUdmLE1BQUksV0FBVyxVQUFVO0FBQ3hCLGNBQVU7QUFFVixhQUFTLElBQUksUUFBUSxPQUFPLFVBQVU7QUFDdEMsWUFBUSxXQUFXLG9CQUFvQixVQUFVLElBQUssOEJBQThCLFVBQVUsSUFBSyxPQUFPO0FBQzFHLE9BQUcsUUFBUSxPQUFPLFVBQVU7QUFFNUIsUUFBSSxjQUFjLElBQUksWUFBWSxVQUFVLENBQUM7QUFBQSxFQUM5QztBQUNEO0FBRUEsU0FBUyxTQUFTLElBQUksR0FBRztBQUN4QixNQUFJLEtBQUssTUFBTTtBQUNkLFFBQUksS0FBSyxHQUFHO0FBQ1osS0FBQyxHQUFHLFNBQVMsQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDNUI7QUFDRDtBQUVBLFNBQVMsU0FBUyxJQUFJLEdBQUc7QUFDeEIsTUFBSSxLQUFLLEdBQUc7QUFDWixLQUFHLFNBQVMsQ0FBQyxLQUFLLEdBQUcsT0FBTyxDQUFDO0FBQzlCO0FBRUEsU0FBUyxXQUFXLElBQUksTUFBTSxPQUFPO0FBQ3BDLEtBQUcsTUFBTSxJQUFJLElBQUksUUFBUTtBQUMxQjtBQUVBLFNBQVMsU0FBUyxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ3hDLE1BQUksS0FBSyxJQUFJLGNBQWMsR0FBRztBQUU5QixNQUFJLE9BQU87QUFDVixhQUFTLElBQUksR0FBRztBQUVqQixNQUFJLFFBQVE7QUFDWCxTQUFLLGFBQWEsSUFBSSxLQUFLO0FBRTVCLFNBQU87QUFDUjtBQUVBLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUIsU0FBTyxTQUFTLE9BQU8sS0FBSyxJQUFJO0FBQ2pDO0FBRUEsSUFBTSxhQUFhLG9CQUFJLFFBQVE7QUFFL0IsU0FBUyxRQUFRLElBQUksTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUM1QyxNQUFJLFFBQVEsZUFBZSxPQUFPLFFBQVEsT0FBTztBQUNqRCxNQUFJLFdBQVcsV0FBVyxJQUFJLEVBQUU7QUFFaEMsTUFBSSxTQUFTLFVBQVU7QUFDdEIsT0FBRyxNQUFNLFlBQVk7QUFDckIsZUFBVyxJQUFJLElBQUksS0FBSztBQUV4QixRQUFJLE9BQU8sS0FBSyxPQUFPLEtBQUssT0FBTyxRQUFRLE9BQU87QUFDakQsZUFBUyxJQUFJLEdBQUc7QUFBQTtBQUVoQixlQUFTLElBQUksR0FBRztBQUFBLEVBQ2xCO0FBQ0Q7QUFFQSxJQUFNLGFBQWEsb0JBQUksUUFBUTtBQUUvQixTQUFTLFFBQVEsSUFBSSxZQUFZLGFBQWE7QUFDN0MsTUFBSSxXQUFXLGFBQWE7QUFDNUIsTUFBSSxXQUFXLFdBQVcsSUFBSSxFQUFFO0FBRWhDLE1BQUksWUFBWSxVQUFVO0FBQ3pCLGVBQVcsSUFBSSxJQUFJLFFBQVE7QUFDM0IsT0FBRyxNQUFNLGFBQWE7QUFDdEIsT0FBRyxNQUFNLGNBQWM7QUFBQSxFQUN4QjtBQUNEO0FBRUEsSUFBTSxZQUFZLG9CQUFJLFFBQVE7QUFFOUIsU0FBUyxPQUFPLElBQUksUUFBUSxRQUFRLFVBQVU7QUFDN0MsTUFBSSxVQUFVLFNBQVMsS0FBSztBQUM1QixNQUFJLFVBQVUsVUFBVSxJQUFJLEVBQUU7QUFFOUIsTUFBSSxXQUFXLFNBQVM7QUFDdkIsY0FBVSxJQUFJLElBQUksT0FBTztBQUN6QixPQUFHLE1BQU0sU0FBUyxTQUFTO0FBQzNCLE9BQUcsTUFBTSxRQUFRLFNBQVM7QUFDMUIsT0FBRyxNQUFNLGFBQWEsV0FBVyxDQUFDLFNBQU8sSUFBSSxPQUFPO0FBQ3BELE9BQUcsTUFBTSxZQUFZLFdBQVcsQ0FBQyxTQUFPLElBQUksT0FBTztBQUFBLEVBQ3BEO0FBQ0Q7QUFFQSxJQUFNLFNBQVMsRUFBQyxTQUFTLEtBQUk7QUFDN0IsSUFBTSxVQUFVLEVBQUMsR0FBRyxRQUFRLFNBQVMsS0FBSTtBQUV6QyxTQUFTLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTTtBQUM3QixLQUFHLGlCQUFpQixJQUFJLElBQUksT0FBTyxVQUFVLE1BQU07QUFDcEQ7QUFFQSxTQUFTLElBQUksSUFBSSxJQUFJLElBQUksTUFBTTtBQUM5QixLQUFHLG9CQUFvQixJQUFJLElBQUksTUFBTTtBQUN0QztBQUVBLFVBQVUsV0FBVztBQUdyQixTQUFTLFdBQVcsS0FBSyxLQUFLLElBQUksSUFBSTtBQUNyQyxNQUFJO0FBQ0osT0FBSyxNQUFNO0FBQ1gsT0FBSyxNQUFNLElBQUksU0FBUztBQUN4QixNQUFJLFVBQVUsTUFBTTtBQUVwQixTQUFPLEtBQUssS0FBSyxHQUFHO0FBQ25CLFVBQU0sVUFBVyxLQUFLLE1BQU8sSUFBSSxPQUFPLEtBQUssTUFBTSxDQUFDO0FBRXBELFFBQUksSUFBSSxHQUFHLElBQUk7QUFDZCxXQUFLO0FBQUE7QUFFTCxXQUFLO0FBQUEsRUFDUDtBQUVBLE1BQUksTUFBTSxJQUFJLEVBQUUsS0FBSyxJQUFJLEVBQUUsSUFBSTtBQUM5QixXQUFPO0FBRVIsU0FBTztBQUNSO0FBRUEsU0FBUyxhQUFhLFdBQVc7QUFDL0IsTUFBSSxXQUFXLENBQUMsTUFBTSxLQUFLLFFBQVE7QUFDbkMsUUFBSSxLQUFLO0FBQ1QsUUFBSSxLQUFLO0FBRVQsYUFBUyxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUs7QUFDaEMsVUFBSSxVQUFVLEtBQUssQ0FBQyxDQUFDLEdBQUc7QUFDdkIsYUFBSztBQUNMO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFFQSxhQUFTLElBQUksS0FBSyxLQUFLLEtBQUssS0FBSztBQUNoQyxVQUFJLFVBQVUsS0FBSyxDQUFDLENBQUMsR0FBRztBQUN2QixhQUFLO0FBQ0w7QUFBQSxNQUNEO0FBQUEsSUFDRDtBQUVBLFdBQU8sQ0FBQyxJQUFJLEVBQUU7QUFBQSxFQUNkO0FBRUEsU0FBTztBQUNUO0FBRUEsSUFBTSxhQUFhLE9BQUssS0FBSztBQUM3QixJQUFNLGFBQWEsT0FBSyxLQUFLLFFBQVEsSUFBSTtBQUV6QyxJQUFNLGNBQWMsYUFBYSxVQUFVO0FBQzNDLElBQU0sZUFBZSxhQUFhLFVBQVU7QUFFNUMsU0FBUyxVQUFVLE1BQU0sS0FBSyxLQUFLLFNBQVMsR0FBRyxNQUFNLE9BQU87QUFHM0QsTUFBSSxjQUFjLE1BQU0sZUFBZTtBQUN2QyxNQUFJLFlBQVksTUFBTSxhQUFhO0FBRW5DLEdBQUMsS0FBSyxHQUFHLElBQUksWUFBWSxNQUFNLEtBQUssR0FBRztBQUV2QyxNQUFJLE9BQU8sS0FBSyxHQUFHO0FBQ25CLE1BQUksT0FBTyxLQUFLLEdBQUc7QUFFbkIsTUFBSSxNQUFNLElBQUk7QUFDYixRQUFJLFVBQVUsR0FBRztBQUNoQixhQUFPLEtBQUssR0FBRztBQUNmLGFBQU8sS0FBSyxHQUFHO0FBQUEsSUFDaEIsV0FDUyxVQUFVLElBQUk7QUFDdEIsYUFBTyxLQUFLLEdBQUc7QUFDZixhQUFPLEtBQUssR0FBRztBQUFBLElBQ2hCLE9BQ0s7QUFDSixlQUFTLElBQUksS0FBSyxLQUFLLEtBQUssS0FBSztBQUNoQyxZQUFJLElBQUksS0FBSyxDQUFDO0FBRWQsWUFBSSxVQUFVLENBQUMsR0FBRztBQUNqQixjQUFJLElBQUk7QUFDUCxtQkFBTztBQUFBLG1CQUNDLElBQUk7QUFDWixtQkFBTztBQUFBLFFBQ1Q7QUFBQSxNQUNEO0FBQUEsSUFDRDtBQUFBLEVBQ0Q7QUFFQSxTQUFPLENBQUMsUUFBUSxLQUFLLFFBQVEsQ0FBQyxHQUFHO0FBQ2xDO0FBRUEsU0FBUyxTQUFTQSxNQUFLQyxNQUFLLE1BQU0sVUFBVTtBQUMzQyxNQUFJLFVBQVUsS0FBS0QsSUFBRztBQUN0QixNQUFJLFVBQVUsS0FBS0MsSUFBRztBQUV0QixNQUFJRCxRQUFPQyxNQUFLO0FBQ2YsUUFBSSxXQUFXLElBQUk7QUFDbEIsTUFBQUQsUUFBTztBQUNQLE1BQUFDLFFBQU87QUFBQSxJQUNSLE9BQ0s7QUFDSixNQUFBRCxRQUFPO0FBQ1AsTUFBQUMsUUFBTztBQUFBLElBQ1I7QUFBQSxFQUNEO0FBRUEsTUFBSSxRQUFRLFFBQVEsS0FBSyxRQUFRO0FBRWpDLE1BQUksYUFBYSxXQUFXLElBQUksUUFBUTtBQUN4QyxNQUFJLGFBQWEsV0FBVyxJQUFJLE9BQU87QUFFdkMsTUFBSSxTQUFTLFdBQVcsTUFBTSxJQUFJRCxJQUFHLENBQUMsQ0FBQztBQUN2QyxNQUFJLFNBQVMsV0FBVyxNQUFNLElBQUlDLElBQUcsQ0FBQyxDQUFDO0FBRXZDLE1BQUksVUFBVSxJQUFJLE1BQU0sTUFBTTtBQUM5QixNQUFJLFVBQVUsSUFBSSxNQUFNLE1BQU07QUFHOUIsTUFBSSxRQUFRLElBQUk7QUFDZixRQUFJLFNBQVM7QUFDWixnQkFBVSxTQUFTLFNBQVMsQ0FBQyxNQUFNO0FBQ3BDLFFBQUksU0FBUztBQUNaLGdCQUFVLFNBQVMsU0FBUyxDQUFDLE1BQU07QUFBQSxFQUNyQztBQUVBLE1BQUksWUFBWSxRQUFRLEdBQUc7QUFDMUIsSUFBQUQsT0FBTSxVQUFVO0FBQ2hCLElBQUFDLE9BQU0sVUFBVTtBQUFBLEVBQ2pCLE9BQ0s7QUFDSixJQUFBRCxPQUFNLFlBQVlBLE1BQUssT0FBTztBQUM5QixJQUFBQyxPQUFNLFlBQVlBLE1BQUssT0FBTztBQUFBLEVBQy9CO0FBRUEsU0FBTyxDQUFDRCxNQUFLQyxJQUFHO0FBQ2pCO0FBRUEsU0FBUyxXQUFXRCxNQUFLQyxNQUFLLE1BQU0sVUFBVTtBQUM3QyxNQUFJLFNBQVMsU0FBU0QsTUFBS0MsTUFBSyxNQUFNLFFBQVE7QUFFOUMsTUFBSUQsUUFBTztBQUNWLFdBQU8sQ0FBQyxJQUFJO0FBRWIsTUFBSUMsUUFBTztBQUNWLFdBQU8sQ0FBQyxJQUFJO0FBRWIsU0FBTztBQUNSO0FBRUEsSUFBTSxXQUFXO0FBRWpCLElBQU0sZ0JBQWdCO0FBQUEsRUFDckIsTUFBTTtBQUFBLEVBQ04sS0FBSztBQUNOO0FBRUEsSUFBTSxlQUFlO0FBQUEsRUFDcEIsS0FBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUNQO0FBRUEsSUFBTSxXQUFXO0FBQUEsRUFDaEIsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUNOO0FBSUEsU0FBUyxTQUFTLE1BQU0sTUFBTSxNQUFNLE9BQU87QUFDMUMsTUFBSSxNQUFNLElBQUk7QUFDYixXQUFPLFVBQVUsTUFBTSxNQUFNLElBQUk7QUFFbEMsZUFBYSxNQUFPO0FBQ3BCLGVBQWEsT0FBTyxRQUFRLElBQUk7QUFDaEMsZUFBYSxPQUFPLFFBQVEsSUFBSTtBQUVoQyxTQUFPLFVBQVUsTUFBTSxNQUFNLFFBQVE7QUFDdEM7QUFHQSxTQUFTLE9BQU8sSUFBSSxJQUFJO0FBQ3ZCLFNBQU8sTUFBTSxPQUFPLEtBQUs7QUFDMUI7QUFJQSxTQUFTLFFBQVEsTUFBTSxNQUFNLE1BQU07QUFDbEMsU0FBTyxPQUFPLE1BQU0sQ0FBQztBQUNyQixTQUFPLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUVuQyxTQUFPLFFBQVEsTUFBTTtBQUNwQixRQUFJLEtBQUssSUFBSSxLQUFLO0FBQ2pCLGFBQU87QUFDUjtBQUFBLEVBQ0Q7QUFFQSxTQUFPO0FBQ1I7QUFFQSxTQUFTLFVBQVUsTUFBTSxNQUFNLEtBQUs7QUFDbkMsTUFBSSxPQUFPLElBQUk7QUFDZixNQUFJLE9BQU8sSUFBSTtBQUVmLE1BQUksU0FBUyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQy9CLE1BQUksU0FBUyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBRS9CLE1BQUksVUFBVSxPQUFPLEtBQUssTUFBTSxDQUFDLEdBQUc7QUFDcEMsTUFBSSxVQUFVLE9BQU8sS0FBSyxNQUFPLEdBQUc7QUFFcEMsTUFBSSxVQUFVLE9BQU8sS0FBSyxNQUFPLEdBQUc7QUFDcEMsTUFBSSxVQUFVLE9BQU8sS0FBSyxNQUFNLENBQUMsR0FBRztBQUVwQyxNQUFJLGNBQWMsT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUNyQyxNQUFJLGNBQWMsT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUVyQyxNQUFJLFFBQVEsT0FBTztBQUNuQixNQUFJLFdBQVcsTUFBTSxLQUFLO0FBRTFCLE1BQUksWUFBWSxJQUFJLElBQUksSUFBSSxHQUFHLElBQUksSUFBSSxDQUFDO0FBQ3hDLE1BQUksWUFBWSxNQUFNLFNBQVM7QUFFL0IsTUFBSSxpQkFBaUIsSUFBSSxZQUFZLFFBQVE7QUFTN0MsTUFBSSxRQUFRLFNBQVMsaUJBQWlCLElBQUk7QUFDekMsWUFBUTtBQUlSLFFBQUksUUFBUSxLQUFLLFFBQVEsR0FBRztBQUMzQixjQUFRO0FBRVIsVUFBSSxlQUFlLEtBQUssV0FBVztBQUNsQyxpQkFBUztBQUVWLFVBQUksZUFBZSxLQUFLLFdBQVcsQ0FBQztBQUNuQyxpQkFBUztBQUFBLElBQ1g7QUFBQSxFQUNEO0FBRUEsTUFBSSxlQUFlLFNBQVMsYUFBYTtBQUN6QyxNQUFJLE1BQWUsTUFBTSxZQUFZO0FBQ3JDLE1BQUksT0FBZSxJQUFJLElBQUksTUFBTSxHQUFHLENBQUM7QUFFckMsTUFBSSxVQUFXLGdCQUFnQixTQUFTLElBQUssUUFBUSxJQUFJLE1BQUssSUFBSztBQUNuRSxNQUFJLFVBQVcsU0FBUyxZQUFZLE9BQU8sU0FBUyxPQUFLLEVBQUUsR0FBRyxFQUFFO0FBQ2hFLE1BQUksV0FBVyxRQUFRLFlBQVksZUFBZSxLQUFLLGVBQWUsS0FBSyxXQUFXLFdBQVcsZUFBZSxLQUFLLFdBQVcsV0FBVyxVQUFVO0FBQ3JKLE1BQUksU0FBVyxJQUFJLFNBQVMsVUFBVSxZQUFZLFFBQVEsV0FBVyxXQUFXLElBQUksVUFBVSxPQUFPLENBQUM7QUFFdEcsTUFBSSxVQUFXLGdCQUFnQixTQUFTLElBQUssUUFBUSxJQUFJLE1BQUssSUFBSztBQUNuRSxNQUFJLFVBQVcsU0FBUyxZQUFZLE9BQU8sU0FBUyxPQUFLLEVBQUUsR0FBRyxFQUFFO0FBQ2hFLE1BQUksV0FBVyxRQUFRLFlBQVksZUFBZSxLQUFLLGVBQWUsS0FBSyxXQUFXLFdBQVcsZUFBZSxLQUFLLFdBQVcsV0FBVyxVQUFVLENBQUM7QUFDdEosTUFBSSxTQUFXLElBQUksU0FBUyxVQUFVLFlBQVksUUFBUSxXQUFXLFdBQVcsSUFBSSxVQUFVLE9BQU8sQ0FBQztBQUV0RyxNQUFJLFVBQVUsVUFBVSxVQUFVO0FBQ2pDLGFBQVM7QUFFVixTQUFPLENBQUMsUUFBUSxNQUFNO0FBQ3ZCO0FBR0EsSUFBTSxlQUFlLElBQUksS0FBSyxhQUFhLFNBQVMsSUFBSSxXQUFXLE9BQU87QUFDMUUsSUFBTSxTQUFTLFNBQU8sYUFBYSxPQUFPLEdBQUc7QUFFN0MsSUFBTSxJQUFJO0FBRVYsSUFBTSxLQUFLLEVBQUU7QUFDYixJQUFNLE1BQU0sRUFBRTtBQUNkLElBQU0sUUFBUSxFQUFFO0FBQ2hCLElBQU0sUUFBUSxFQUFFO0FBQ2hCLElBQU0sT0FBTyxFQUFFO0FBQ2YsSUFBTSxNQUFNLEVBQUU7QUFDZCxJQUFNLE1BQU0sRUFBRTtBQUNkLElBQU0sTUFBTSxFQUFFO0FBQ2QsSUFBTSxPQUFPLEVBQUU7QUFDZixJQUFNLFFBQVEsRUFBRTtBQUNoQixJQUFNLE9BQU8sRUFBRTtBQUVmLElBQU0sT0FBUSxDQUFDLEdBQUcsWUFBWSxNQUFNLEVBQUUsS0FBSyxDQUFDLElBQUk7QUFDaEQsSUFBTSxRQUFRLENBQUMsR0FBRyxZQUFZLE1BQU0sRUFBRSxNQUFNLElBQUksU0FBUztBQUV6RCxJQUFNLE1BQU07QUFFWixTQUFTLGFBQWEsR0FBRztBQUN4QixVQUFRLE9BQU8sSUFBSyxLQUFLLE9BQVEsS0FBSyxHQUFHLElBQUksS0FBSztBQUNuRDtBQUVBLFNBQVMsTUFBTSxLQUFLLE1BQU0sTUFBTTtBQUMvQixTQUFPLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxJQUFJO0FBQ2hDO0FBRUEsU0FBUyxLQUFLLEdBQUc7QUFDaEIsU0FBTyxPQUFPLEtBQUs7QUFDcEI7QUFFQSxTQUFTLFNBQVMsR0FBRztBQUNwQixTQUFPLEtBQUssQ0FBQyxJQUFJLElBQUksTUFBTTtBQUM1QjtBQUVBLElBQU0sT0FBTyxNQUFNO0FBQUM7QUFJcEIsSUFBTSxVQUFVLFFBQU07QUFFdEIsSUFBTSxVQUFVLENBQUMsSUFBSSxPQUFPO0FBRTVCLElBQU0sVUFBVSxDQUFBQyxPQUFLO0FBRXJCLElBQU0sVUFBVSxDQUFBQSxPQUFLO0FBRXJCLElBQU0sUUFBUSxDQUFDLEdBQUcsTUFBTSxLQUFLO0FBRTdCLElBQU0sU0FBUztBQUdmLElBQU0sV0FBVyxTQUFPO0FBQ3ZCLE1BQUksTUFBTSxHQUFHLEtBQUssU0FBUyxJQUFJLEdBQUc7QUFDakMsV0FBTztBQUVSLFFBQU0sTUFBTSxHQUFHLEdBQUc7QUFFbEIsUUFBTSxRQUFRLElBQUksTUFBTSxNQUFNO0FBRTlCLE1BQUksU0FBUztBQUNaLFdBQU87QUFFUixNQUFJLE1BQU0sTUFBTSxDQUFDLEVBQUUsU0FBUztBQUc1QixNQUFJLElBQUksUUFBUSxJQUFJLEtBQUssSUFBSTtBQUM1QixRQUFJLENBQUMsS0FBSyxHQUFHLElBQUksSUFBSSxNQUFNLEdBQUc7QUFDOUIsV0FBTyxDQUFDLEdBQUcsU0FBUyxHQUFHLENBQUMsSUFBSSxHQUFHO0FBQUEsRUFDaEM7QUFFQSxTQUFPLFNBQVMsS0FBSyxHQUFHO0FBQ3pCO0FBRUEsU0FBUyxVQUFVLEtBQUssTUFBTTtBQUM3QixTQUFPLFNBQVMsU0FBUyxTQUFTLE1BQUksSUFBSSxDQUFDLElBQUUsSUFBSTtBQUNsRDtBQUVBLFNBQVMsWUFBWSxLQUFLLE1BQU07QUFDL0IsU0FBTyxTQUFTLEtBQUssU0FBUyxNQUFJLElBQUksQ0FBQyxJQUFFLElBQUk7QUFDOUM7QUFFQSxTQUFTLFlBQVksS0FBSyxNQUFNO0FBQy9CLFNBQU8sU0FBUyxNQUFNLFNBQVMsTUFBSSxJQUFJLENBQUMsSUFBRSxJQUFJO0FBQy9DO0FBSUEsU0FBUyxTQUFTLEtBQUssTUFBTSxHQUFHO0FBQy9CLE1BQUksTUFBTSxHQUFHO0FBQ1osV0FBTztBQUlSLE1BQUksSUFBSSxNQUFNO0FBQ2QsTUFBSSxJQUFLLE1BQU0sS0FBTSxJQUFJLE9BQU87QUFDaEMsU0FBTyxNQUFNLENBQUMsSUFBSTtBQUNuQjtBQUVBLElBQU0sV0FBVyxvQkFBSSxJQUFJO0FBRXpCLFNBQVMsU0FBUyxLQUFLO0FBQ3RCLFdBQVMsS0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsS0FBSyxJQUFJO0FBQ3ZDO0FBRUEsU0FBUyxTQUFTLE1BQU0sUUFBUSxRQUFRLE9BQU87QUFDOUMsTUFBSSxRQUFRLENBQUM7QUFFYixNQUFJLFVBQVUsTUFBTSxJQUFJLFFBQVE7QUFFaEMsV0FBUyxNQUFNLFFBQVEsTUFBTSxRQUFRLE9BQU87QUFDM0MsUUFBSSxPQUFPLElBQUksR0FBRztBQUNsQixRQUFJLE1BQU0sU0FBUyxJQUFJLE1BQU0sR0FBRyxHQUFHLElBQUk7QUFFdkMsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFFBQVEsS0FBSztBQUN0QyxVQUFJLFFBQVEsUUFBUSxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQyxJQUFJLEdBQUcsS0FBSyxNQUFNLENBQUMsSUFBSTtBQUM1RCxVQUFJLE9BQU8sT0FBTyxJQUFJLElBQUksU0FBUyxPQUFPLFFBQVEsQ0FBQyxJQUFJLElBQUksUUFBUSxDQUFDO0FBQ3BFLFVBQUksT0FBTyxRQUFRLEtBQUssUUFBUSxTQUFTLE9BQU8sR0FBRztBQUNuRCxZQUFNLEtBQUssSUFBSTtBQUNmLGVBQVMsSUFBSSxNQUFNLEdBQUc7QUFBQSxJQUN2QjtBQUFBLEVBQ0Q7QUFFQSxTQUFPO0FBQ1I7QUFJQSxJQUFNLFlBQVksQ0FBQztBQUNuQixJQUFNLFlBQVksQ0FBQztBQUVuQixJQUFNLGdCQUFnQixDQUFDLE1BQU0sSUFBSTtBQUVqQyxJQUFNLFFBQVEsTUFBTTtBQUNwQixJQUFNLFFBQVEsT0FBTztBQUNyQixJQUFNLFVBQVUsT0FBSyxNQUFNO0FBRTNCLFNBQVMsTUFBTSxHQUFHO0FBQ2pCLFNBQU8sT0FBTyxLQUFLO0FBQ3BCO0FBRUEsU0FBUyxNQUFNLEdBQUc7QUFDakIsTUFBSSxLQUFLO0FBRVQsTUFBSSxLQUFLLE1BQU07QUFDZCxRQUFJLElBQUksRUFBRTtBQUNWLFNBQUssS0FBSyxRQUFRLEtBQUs7QUFBQSxFQUN4QjtBQUVBLFNBQU87QUFDUjtBQUVBLFNBQVMsVUFBVSxHQUFHO0FBQ3JCLFNBQU8sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUNqQztBQUVBLElBQU0sYUFBYSxPQUFPLGVBQWUsVUFBVTtBQUVuRCxJQUFNLFlBQVk7QUFFbEIsU0FBUyxLQUFLLEdBQUcsU0FBUyxPQUFPO0FBQ2hDLE1BQUk7QUFFSixNQUFJLE1BQU0sQ0FBQyxHQUFHO0FBQ2IsUUFBSSxNQUFNLEVBQUUsS0FBSyxPQUFLLEtBQUssSUFBSTtBQUUvQixRQUFJLE1BQU0sR0FBRyxLQUFLLE9BQU8sR0FBRyxHQUFHO0FBQzlCLFlBQU0sTUFBTSxFQUFFLE1BQU07QUFDcEIsZUFBUyxJQUFJLEdBQUcsSUFBSSxFQUFFLFFBQVE7QUFDN0IsWUFBSSxDQUFDLElBQUksS0FBSyxFQUFFLENBQUMsR0FBRyxNQUFNO0FBQUEsSUFDNUI7QUFFQyxZQUFNLEVBQUUsTUFBTTtBQUFBLEVBQ2hCLFdBQ1MsYUFBYTtBQUNyQixVQUFNLEVBQUUsTUFBTTtBQUFBLFdBQ04sT0FBTyxDQUFDLEdBQUc7QUFDbkIsVUFBTSxDQUFDO0FBQ1AsYUFBUyxLQUFLLEdBQUc7QUFDaEIsVUFBSSxLQUFLO0FBQ1IsWUFBSSxDQUFDLElBQUksS0FBSyxFQUFFLENBQUMsR0FBRyxNQUFNO0FBQUEsSUFDNUI7QUFBQSxFQUNEO0FBRUMsVUFBTTtBQUVQLFNBQU87QUFDUjtBQUVBLFNBQVMsT0FBTyxNQUFNO0FBQ3JCLE1BQUksT0FBTztBQUVYLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDckMsUUFBSSxNQUFNLEtBQUssQ0FBQztBQUVoQixhQUFTLE9BQU8sS0FBSztBQUNwQixVQUFJLE9BQU8sV0FBVztBQUNyQixZQUFJLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDbEIsaUJBQU8sS0FBSyxHQUFHLEdBQUcsS0FBSyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUE7QUFFaEMsZUFBSyxHQUFHLElBQUksS0FBSyxJQUFJLEdBQUcsQ0FBQztBQUFBLE1BQzNCO0FBQUEsSUFDRDtBQUFBLEVBQ0Q7QUFFQSxTQUFPO0FBQ1I7QUFHQSxJQUFNLGNBQWM7QUFDcEIsSUFBTSxjQUFjO0FBQ3BCLElBQU0sY0FBYztBQUdwQixTQUFTLFdBQVcsT0FBTyxVQUFVLFlBQVk7QUFDaEQsV0FBUyxJQUFJLEdBQUcsSUFBSSxjQUFjLElBQUksSUFBSSxTQUFTLFFBQVEsS0FBSztBQUMvRCxRQUFJLFVBQVUsU0FBUyxDQUFDO0FBRXhCLFFBQUksVUFBVSxhQUFhO0FBQzFCLFdBQUssVUFBVTtBQUNmLGFBQU8sTUFBTSxLQUFLLE1BQU0sRUFBRSxLQUFLO0FBQzlCLGNBQU0sSUFBSSxJQUFJO0FBRWYsV0FBSyxVQUFVO0FBQ2YsYUFBTyxLQUFLLGNBQWMsTUFBTSxFQUFFLEtBQUs7QUFDdEMsY0FBTSxjQUFjLElBQUksSUFBSTtBQUFBLElBQzlCO0FBQUEsRUFDRDtBQUNEO0FBSUEsU0FBUyxLQUFLLFFBQVEsV0FBVztBQUNoQyxNQUFJLGVBQWUsTUFBTSxHQUFHO0FBRzNCLFFBQUksUUFBUSxPQUFPLENBQUMsRUFBRSxNQUFNO0FBRTVCLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRO0FBQ2xDLFlBQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBRWpDLFFBQUksQ0FBQyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ2xCLGNBQVEsU0FBUyxLQUFLO0FBRXZCLFdBQU87QUFBQSxFQUNSO0FBRUEsTUFBSSxRQUFRLG9CQUFJLElBQUk7QUFFcEIsV0FBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLFFBQVEsTUFBTTtBQUMxQyxRQUFJLElBQUksT0FBTyxFQUFFO0FBQ2pCLFFBQUksS0FBSyxFQUFFLENBQUM7QUFDWixRQUFJLE1BQU0sR0FBRztBQUViLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSztBQUN4QixZQUFNLElBQUksR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNqQjtBQUVBLE1BQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxJQUFJLENBQUMsQ0FBQztBQUVuRCxNQUFJLGFBQWEsS0FBSyxDQUFDLEVBQUU7QUFFekIsTUFBSSxRQUFRLG9CQUFJLElBQUk7QUFFcEIsV0FBUyxJQUFJLEdBQUcsSUFBSSxZQUFZO0FBQy9CLFVBQU0sSUFBSSxLQUFLLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQztBQUV4QixXQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxNQUFNO0FBQzFDLFFBQUksSUFBSSxPQUFPLEVBQUU7QUFDakIsUUFBSSxLQUFLLEVBQUUsQ0FBQztBQUVaLGFBQVMsS0FBSyxHQUFHLEtBQUssRUFBRSxRQUFRLE1BQU07QUFDckMsVUFBSSxLQUFLLEVBQUUsRUFBRTtBQUViLFVBQUksUUFBUSxNQUFNLFVBQVUsRUFBRSxLQUFLLE1BQVM7QUFFNUMsVUFBSSxXQUFXLFlBQVksVUFBVSxFQUFFLEVBQUUsRUFBRSxJQUFJO0FBRS9DLFVBQUksV0FBVyxDQUFDO0FBRWhCLGVBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDbkMsWUFBSSxPQUFPLEdBQUcsQ0FBQztBQUNmLFlBQUksYUFBYSxNQUFNLElBQUksR0FBRyxDQUFDLENBQUM7QUFFaEMsWUFBSSxTQUFTLE1BQU07QUFDbEIsY0FBSSxZQUFZLGFBQWE7QUFDNUIsa0JBQU0sVUFBVSxJQUFJO0FBRXBCLGdCQUFJLFlBQVk7QUFDZix1QkFBUyxLQUFLLFVBQVU7QUFBQSxVQUMxQjtBQUFBLFFBQ0Q7QUFFQyxnQkFBTSxVQUFVLElBQUk7QUFBQSxNQUN0QjtBQUVBLGlCQUFXLE9BQU8sVUFBVSxVQUFVO0FBRXRDLFdBQUssS0FBSyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNEO0FBRUEsU0FBTztBQUNSO0FBRUEsSUFBTSxZQUFZLE9BQU8sa0JBQWtCLGNBQWMsUUFBTSxRQUFRLFFBQVEsRUFBRSxLQUFLLEVBQUUsSUFBSTtBQUc1RixTQUFTLFNBQVMsT0FBTztBQUN4QixNQUFJLE9BQU8sTUFBTSxDQUFDO0FBQ2xCLE1BQUksT0FBTyxLQUFLO0FBRWhCLE1BQUksT0FBTyxNQUFNLElBQUk7QUFDckIsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFFBQVE7QUFDaEMsU0FBSyxDQUFDLElBQUk7QUFFWCxPQUFLLEtBQUssQ0FBQyxJQUFJLE9BQU8sS0FBSyxFQUFFLElBQUksS0FBSyxFQUFFLENBQUM7QUFFekMsTUFBSSxTQUFTLENBQUM7QUFDZCxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ3RDLFFBQUksTUFBTSxNQUFNLENBQUM7QUFDakIsUUFBSSxPQUFPLE1BQU0sSUFBSTtBQUVyQixhQUFTLElBQUksR0FBRyxJQUFJLE1BQU07QUFDekIsV0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLENBQUMsQ0FBQztBQUV0QixXQUFPLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBRUEsU0FBTztBQUNSO0FBR0EsU0FBUyxlQUFlLFFBQVE7QUFDL0IsTUFBSSxRQUFRLE9BQU8sQ0FBQyxFQUFFLENBQUM7QUFDdkIsTUFBSSxPQUFPLE1BQU07QUFFakIsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN2QyxRQUFJLFFBQVEsT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUV2QixRQUFJLE1BQU0sVUFBVTtBQUNuQixhQUFPO0FBRVIsUUFBSSxTQUFTLE9BQU87QUFDbkIsZUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLEtBQUs7QUFDOUIsWUFBSSxNQUFNLENBQUMsS0FBSyxNQUFNLENBQUM7QUFDdEIsaUJBQU87QUFBQSxNQUNUO0FBQUEsSUFDRDtBQUFBLEVBQ0Q7QUFFQSxTQUFPO0FBQ1I7QUFFQSxTQUFTLE1BQU0sTUFBTSxVQUFVLEtBQUs7QUFDbkMsUUFBTSxNQUFNLEtBQUs7QUFHakIsTUFBSSxPQUFPO0FBQ1YsV0FBTztBQUdSLE1BQUksV0FBVztBQUNmLE1BQUksVUFBVSxNQUFNO0FBRXBCLFNBQU8sWUFBWSxXQUFXLEtBQUssUUFBUSxLQUFLO0FBQy9DO0FBRUQsU0FBTyxXQUFXLFlBQVksS0FBSyxPQUFPLEtBQUs7QUFDOUM7QUFHRCxNQUFJLFdBQVc7QUFDZCxXQUFPO0FBRVIsUUFBTSxTQUFTLElBQUksR0FBRyxPQUFPLFVBQVUsV0FBVyxLQUFLLE9BQU8sQ0FBQztBQUUvRCxXQUFTLFVBQVUsS0FBSyxRQUFRLEdBQUcsSUFBSSxXQUFXLFFBQVEsS0FBSyxTQUFTLEtBQUssUUFBUTtBQUNwRixVQUFNLElBQUksS0FBSyxDQUFDO0FBRWhCLFFBQUksS0FBSyxNQUFNO0FBQ2QsVUFBSSxLQUFLO0FBQ1IsZUFBTztBQUVSLGdCQUFVO0FBQUEsSUFDWDtBQUFBLEVBQ0Q7QUFFQSxTQUFPO0FBQ1I7QUFFQSxJQUFNLFNBQVM7QUFBQSxFQUNkO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRDtBQUVBLElBQU0sT0FBTztBQUFBLEVBQ1o7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRDtBQUVBLFNBQVMsT0FBTyxLQUFLO0FBQ3BCLFNBQU8sSUFBSSxNQUFNLEdBQUcsQ0FBQztBQUN0QjtBQUVBLElBQU0sUUFBUSxLQUFLLElBQUksTUFBTTtBQUU3QixJQUFNLFVBQVUsT0FBTyxJQUFJLE1BQU07QUFFakMsSUFBTSxXQUFXO0FBQUEsRUFDaEIsTUFBTTtBQUFBLEVBQ04sS0FBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sS0FBTTtBQUNQO0FBRUEsU0FBUyxTQUFTLEtBQUs7QUFDdEIsVUFBUSxNQUFNLEtBQUssTUFBTSxNQUFNO0FBQ2hDO0FBRUEsU0FBUyxTQUFTLEtBQUs7QUFDdEIsVUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQ25EO0FBY0EsSUFBTSxPQUFPO0FBQUE7QUFBQSxFQUVaLE1BQU0sT0FBSyxFQUFFLFlBQVk7QUFBQTtBQUFBLEVBRXpCLElBQUssUUFBTSxFQUFFLFlBQVksSUFBRSxJQUFJLE1BQU0sQ0FBQztBQUFBO0FBQUEsRUFFdEMsTUFBTSxDQUFDLEdBQUcsVUFBVSxNQUFNLEtBQUssRUFBRSxTQUFTLENBQUM7QUFBQTtBQUFBLEVBRTNDLEtBQUssQ0FBQyxHQUFHLFVBQVUsTUFBTSxJQUFJLEVBQUUsU0FBUyxDQUFDO0FBQUE7QUFBQSxFQUV6QyxJQUFLLE9BQUssU0FBUyxFQUFFLFNBQVMsSUFBRSxDQUFDO0FBQUE7QUFBQSxFQUVqQyxHQUFJLE9BQUssRUFBRSxTQUFTLElBQUU7QUFBQTtBQUFBLEVBRXRCLElBQUssT0FBSyxTQUFTLEVBQUUsUUFBUSxDQUFDO0FBQUE7QUFBQSxFQUU5QixHQUFJLE9BQUssRUFBRSxRQUFRO0FBQUE7QUFBQSxFQUVuQixNQUFNLENBQUMsR0FBRyxVQUFVLE1BQU0sS0FBSyxFQUFFLE9BQU8sQ0FBQztBQUFBO0FBQUEsRUFFekMsS0FBSyxDQUFDLEdBQUcsVUFBVSxNQUFNLElBQUksRUFBRSxPQUFPLENBQUM7QUFBQTtBQUFBLEVBRXZDLElBQUssT0FBSyxTQUFTLEVBQUUsU0FBUyxDQUFDO0FBQUE7QUFBQSxFQUUvQixHQUFJLE9BQUssRUFBRSxTQUFTO0FBQUE7QUFBQSxFQUVwQixHQUFJLE9BQUs7QUFBQyxRQUFJLElBQUksRUFBRSxTQUFTO0FBQUcsV0FBTyxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLO0FBQUEsRUFBRTtBQUFBO0FBQUEsRUFFekUsSUFBSyxPQUFLLEVBQUUsU0FBUyxLQUFLLEtBQUssT0FBTztBQUFBO0FBQUEsRUFFdEMsSUFBSyxPQUFLLEVBQUUsU0FBUyxLQUFLLEtBQUssT0FBTztBQUFBO0FBQUEsRUFFdEMsR0FBSSxPQUFLLEVBQUUsU0FBUyxLQUFLLEtBQUssTUFBTTtBQUFBO0FBQUEsRUFFcEMsSUFBSyxPQUFLLFNBQVMsRUFBRSxXQUFXLENBQUM7QUFBQTtBQUFBLEVBRWpDLEdBQUksT0FBSyxFQUFFLFdBQVc7QUFBQTtBQUFBLEVBRXRCLElBQUssT0FBSyxTQUFTLEVBQUUsV0FBVyxDQUFDO0FBQUE7QUFBQSxFQUVqQyxHQUFJLE9BQUssRUFBRSxXQUFXO0FBQUE7QUFBQSxFQUV0QixLQUFLLE9BQUssU0FBUyxFQUFFLGdCQUFnQixDQUFDO0FBQ3ZDO0FBRUEsU0FBUyxRQUFRLEtBQUssT0FBTztBQUM1QixVQUFRLFNBQVM7QUFDakIsTUFBSSxRQUFRLENBQUM7QUFFYixNQUFJLElBQUksd0JBQXdCO0FBRWhDLFNBQU8sSUFBSSxFQUFFLEtBQUssR0FBRztBQUNwQixVQUFNLEtBQUssRUFBRSxDQUFDLEVBQUUsQ0FBQyxLQUFLLE1BQU0sS0FBSyxFQUFFLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBRTlDLFNBQU8sT0FBSztBQUNYLFFBQUksTUFBTTtBQUVWLGFBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRO0FBQ2pDLGFBQU8sT0FBTyxNQUFNLENBQUMsS0FBSyxXQUFXLE1BQU0sQ0FBQyxJQUFJLE1BQU0sQ0FBQyxFQUFFLEdBQUcsS0FBSztBQUVsRSxXQUFPO0FBQUEsRUFDUjtBQUNEO0FBRUEsSUFBTSxVQUFVLElBQUksS0FBSyxlQUFlLEVBQUUsZ0JBQWdCLEVBQUU7QUFHNUQsU0FBUyxPQUFPLE1BQU0sSUFBSTtBQUN6QixNQUFJO0FBR0osTUFBSSxNQUFNLFNBQVMsTUFBTTtBQUN4QixZQUFRLElBQUksS0FBSyxDQUFDLE9BQU8sS0FBSyxrQkFBa0IsSUFBSSxHQUFHO0FBQUEsV0FDL0MsTUFBTTtBQUNkLFlBQVE7QUFBQSxPQUNKO0FBQ0osWUFBUSxJQUFJLEtBQUssS0FBSyxlQUFlLFNBQVMsRUFBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQzdELFVBQU0sZ0JBQWdCLEtBQUssZ0JBQWdCLENBQUM7QUFBQSxFQUM3QztBQUVBLFNBQU87QUFDUjtBQU1BLElBQU0sWUFBWSxPQUFLLElBQUksS0FBSztBQUVoQyxJQUFNLFdBQVcsQ0FBQyxHQUFFLEdBQUUsS0FBSSxDQUFDO0FBRzNCLElBQU0sV0FBVyxTQUFTLElBQUksS0FBSyxHQUFHLFFBQVE7QUFHOUMsSUFBTSxXQUFXLFNBQVMsSUFBSSxHQUFHLElBQUksUUFBUTtBQUc3QyxJQUFNLGFBQWEsU0FBUyxPQUFPLFNBQVM7QUFFNUMsSUFBTSxXQUFXLFNBQVMsT0FBTyxRQUFRO0FBRXpDLElBQU0sS0FBSztBQUVYLElBQU0sT0FBVTtBQUNoQixJQUFNLFNBQVUsS0FBSztBQUNyQixJQUFNLEtBQVU7QUFDaEIsSUFBTSxPQUFVLEtBQUs7QUFDckIsSUFBTSxTQUFVLE9BQU87QUFFdkIsSUFBTSxLQUFVO0FBQ2hCLElBQU0sTUFBVTtBQUNoQixJQUFNLFFBQVUsTUFBTTtBQUN0QixJQUFNLFVBQVUsS0FBSztBQUNyQixJQUFNLEtBQVU7QUFFaEIsSUFBTSxJQUFJO0FBRVYsU0FBUyxjQUFjLElBQUk7QUFDMUIsTUFBSSxJQUFLLEtBQUssS0FDYixJQUFLLElBQUssSUFDVixJQUFLLElBQUssSUFDVixJQUFLLElBQUssSUFDVixLQUFLLElBQUssSUFDVixJQUFLLElBQUs7QUFHWCxNQUFJLGNBQWMsTUFBTSxJQUFJLFNBQVMsSUFBSSxHQUFHLEdBQUcsUUFBUSxFQUFFLE9BQU8sU0FBUyxJQUFJLFNBQVMsSUFBSSxJQUFJLEdBQUcsUUFBUTtBQUV6RyxNQUFJLFlBQVksWUFBWSxPQUFPO0FBQUE7QUFBQSxJQUVsQztBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBO0FBQUEsSUFFSjtBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBO0FBQUEsSUFFSjtBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBO0FBQUEsSUFFSjtBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBO0FBQUEsSUFFSjtBQUFBLElBQ0EsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBO0FBQUEsSUFFTDtBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLEVBQ0wsQ0FBQztBQU1ELFFBQU0sa0JBQWtCO0FBQUE7QUFBQSxJQUV2QixDQUFDLEdBQWEsTUFBaUIsR0FBd0IsR0FBUSxHQUFzQixHQUFRLEdBQVUsR0FBUyxDQUFDO0FBQUEsSUFDakgsQ0FBQyxJQUFJLElBQVMsU0FBaUIsUUFBd0IsR0FBUSxHQUFzQixHQUFRLEdBQVUsR0FBUyxDQUFDO0FBQUEsSUFDakgsQ0FBQyxHQUFhLElBQWlCLFFBQXdCLEdBQVEsR0FBc0IsR0FBUSxHQUFVLEdBQVMsQ0FBQztBQUFBLElBQ2pILENBQUMsR0FBYSxRQUFRLElBQVMsUUFBd0IsR0FBUSxNQUFzQixHQUFRLEdBQVUsR0FBUyxDQUFDO0FBQUEsSUFDakgsQ0FBQyxHQUFhLE9BQWlCLFFBQXdCLEdBQVEsTUFBc0IsR0FBUSxHQUFVLEdBQVMsQ0FBQztBQUFBLElBQ2pILENBQUMsR0FBYSxJQUFpQixTQUFTLE1BQU0sT0FBUyxHQUFRLE9BQU8sTUFBTSxPQUFTLEdBQVEsU0FBVSxHQUFTLENBQUM7QUFBQSxJQUNqSCxDQUFDLElBQWEsS0FBSyxVQUFZLFNBQVMsTUFBTSxPQUFTLEdBQVEsT0FBTyxNQUFNLE9BQVMsR0FBUSxTQUFVLEdBQVMsQ0FBQztBQUFBLEVBQ2xIO0FBTUEsV0FBUyxlQUFlQyxTQUFRO0FBQy9CLFdBQU8sQ0FBQyxNQUFNLFNBQVMsVUFBVSxVQUFVLFdBQVcsZUFBZTtBQUNwRSxVQUFJLFNBQVMsQ0FBQztBQUNkLFVBQUksT0FBTyxhQUFhO0FBQ3hCLFVBQUksT0FBTyxhQUFhLE1BQU0sWUFBWTtBQUcxQyxVQUFJLFVBQVVBLFFBQU8sUUFBUTtBQUM3QixVQUFJLFlBQVksU0FBUyxVQUFVLElBQUksQ0FBQztBQUd4QyxVQUFJLFNBQVMsT0FBTyxRQUFRLFlBQVksR0FBRyxPQUFPLElBQUksUUFBUSxTQUFTLEdBQUcsUUFBUSxPQUFPLElBQUksUUFBUSxRQUFRLENBQUM7QUFDOUcsVUFBSSxXQUFXLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFFdEMsVUFBSSxRQUFRLE1BQU07QUFDakIsWUFBSSxTQUFTLE9BQU8sWUFBWSxLQUFLO0FBQ3JDLFlBQUksU0FBUyxPQUFPLFlBQVksSUFBSztBQUVyQyxZQUFJLFFBQVEsYUFBYSxXQUFXLFlBQVksU0FBUyxPQUFPLE9BQU8sWUFBWSxJQUFJLFFBQVEsT0FBTyxTQUFTLElBQUksUUFBUSxDQUFDLElBQUksSUFBSSxDQUFDO0FBQ3JJLFlBQUksWUFBWSxJQUFJLEtBQUssTUFBTSxRQUFRLEVBQUUsQ0FBQztBQUMxQyxZQUFJLFdBQVcsVUFBVSxZQUFZO0FBQ3JDLFlBQUksWUFBWSxVQUFVLFNBQVM7QUFFbkMsaUJBQVMsSUFBSSxHQUFHLFNBQVMsVUFBVSxLQUFLO0FBQ3ZDLGNBQUksT0FBTyxPQUFPLFdBQVcsU0FBUyxHQUFHLFlBQVksU0FBUyxHQUFHLENBQUM7QUFDbEUsY0FBSSxPQUFPLE9BQU9BLFFBQU8sU0FBUyxPQUFPLElBQUksQ0FBQyxDQUFDO0FBRS9DLGtCQUFRLFVBQVUsQ0FBQyxPQUFPLFFBQVEsSUFBSSxDQUFDO0FBRXZDLGNBQUksU0FBUztBQUNaLG1CQUFPLEtBQUssS0FBSztBQUFBLFFBQ25CO0FBQUEsTUFDRCxPQUNLO0FBQ0osWUFBSSxRQUFRLGFBQWEsSUFBSSxJQUFJO0FBQ2pDLFlBQUksV0FBVyxNQUFNLFFBQVEsSUFBSSxNQUFNLFNBQVM7QUFDaEQsWUFBSSxRQUFRLFdBQVcsV0FBVyxZQUFZLFlBQVksVUFBVSxLQUFLO0FBQ3pFLGVBQU8sS0FBSyxLQUFLO0FBRWpCLFlBQUksUUFBUUEsUUFBTyxLQUFLO0FBRXhCLFlBQUksV0FBVyxNQUFNLFNBQVMsSUFBSyxNQUFNLFdBQVcsSUFBSSxJQUFNLE1BQU0sV0FBVyxJQUFJO0FBQ25GLFlBQUksWUFBWSxZQUFZO0FBRTVCLFlBQUksV0FBVyxLQUFLLEtBQUssT0FBTyxFQUFFO0FBQ2xDLFlBQUksV0FBVyxhQUFhO0FBRTVCLGVBQU8sR0FBRztBQUNULGtCQUFRLFNBQVMsUUFBUSxXQUFXLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFFbkQsY0FBSSxRQUFRO0FBQ1g7QUFFRCxjQUFJLFlBQVksR0FBRztBQUNsQixnQkFBSSxlQUFlLE1BQU0sU0FBUyxXQUFXLFdBQVcsQ0FBQyxDQUFDLElBQUk7QUFDOUQsZ0JBQUksWUFBWUEsUUFBTyxLQUFLO0FBQzVCLGdCQUFJLGFBQWEsVUFBVSxTQUFTO0FBRXBDLGdCQUFJLFdBQVcsYUFBYTtBQUU1QixnQkFBSSxXQUFXO0FBQ2QseUJBQVc7QUFFWixxQkFBUyxXQUFXO0FBRXBCLHdCQUFZLFdBQVcsYUFBYTtBQUdwQyxnQkFBSSxZQUFZLE9BQU8sT0FBTyxTQUFTLENBQUM7QUFDeEMsZ0JBQUksVUFBVSxVQUFVLFFBQVEsYUFBYSxXQUFXLENBQUM7QUFFekQsZ0JBQUksVUFBVSxZQUFZO0FBQ3pCLHFCQUFPLEtBQUssS0FBSztBQUFBLFVBQ25CO0FBRUMsbUJBQU8sS0FBSyxLQUFLO0FBQUEsUUFDbkI7QUFBQSxNQUNEO0FBRUEsYUFBTztBQUFBLElBQ1I7QUFBQSxFQUNEO0FBRUEsU0FBTztBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Q7QUFDRDtBQUVBLElBQU0sQ0FBRSxhQUFhLG1CQUFtQixnQkFBaUIsSUFBSSxjQUFjLENBQUM7QUFDNUUsSUFBTSxDQUFFLFlBQWEsa0JBQW1CLGVBQWlCLElBQUksY0FBYyxJQUFJO0FBRy9FLFNBQVMsR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUM7QUFheEIsU0FBUyxlQUFlLFVBQVVDLFVBQVM7QUFDMUMsU0FBTyxTQUFTLElBQUksT0FBSyxFQUFFO0FBQUEsSUFBSSxDQUFDLEdBQUcsTUFDbEMsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLE9BQU8sSUFBSUEsU0FBUSxLQUFLLEtBQUssRUFBRSxDQUFDLEtBQUssSUFBSSxJQUFJLEVBQUUsQ0FBQyxJQUFJLENBQUM7QUFBQSxFQUMvRSxDQUFDO0FBQ0Y7QUFJQSxTQUFTLGFBQWFELFNBQVEsUUFBUTtBQUNyQyxTQUFPLENBQUMsTUFBTSxRQUFRLFNBQVMsWUFBWSxjQUFjO0FBQ3hELFFBQUksSUFBSSxPQUFPLEtBQUssQ0FBQUUsT0FBSyxhQUFhQSxHQUFFLENBQUMsQ0FBQyxLQUFLLE9BQU8sT0FBTyxTQUFTLENBQUM7QUFHdkUsUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJO0FBRUosV0FBTyxPQUFPLElBQUksV0FBUztBQUMxQixVQUFJLE9BQU9GLFFBQU8sS0FBSztBQUV2QixVQUFJLFVBQVUsS0FBSyxZQUFZO0FBQy9CLFVBQUksVUFBVSxLQUFLLFNBQVM7QUFDNUIsVUFBSSxVQUFVLEtBQUssUUFBUTtBQUMzQixVQUFJLFVBQVUsS0FBSyxTQUFTO0FBQzVCLFVBQUksVUFBVSxLQUFLLFdBQVc7QUFDOUIsVUFBSSxVQUFVLEtBQUssV0FBVztBQUU5QixVQUFJLFFBQ0gsV0FBVyxZQUFZLEVBQUUsQ0FBQyxLQUMxQixXQUFXLFlBQVksRUFBRSxDQUFDLEtBQzFCLFdBQVcsWUFBWSxFQUFFLENBQUMsS0FDMUIsV0FBVyxZQUFZLEVBQUUsQ0FBQyxLQUMxQixXQUFXLFlBQVksRUFBRSxDQUFDLEtBQzFCLFdBQVcsWUFBWSxFQUFFLENBQUMsS0FDSCxFQUFFLENBQUM7QUFHM0IsaUJBQVc7QUFDWCxpQkFBVztBQUNYLGlCQUFXO0FBQ1gsaUJBQVc7QUFDWCxpQkFBVztBQUNYLGlCQUFXO0FBRVgsYUFBTyxNQUFNLElBQUk7QUFBQSxJQUNsQixDQUFDO0FBQUEsRUFDRjtBQUNEO0FBR0EsU0FBUyxZQUFZQSxTQUFRLFNBQVM7QUFDckMsTUFBSSxRQUFRLFFBQVEsT0FBTztBQUMzQixTQUFPLENBQUMsTUFBTSxRQUFRLFNBQVMsWUFBWSxjQUFjLE9BQU8sSUFBSSxXQUFTLE1BQU1BLFFBQU8sS0FBSyxDQUFDLENBQUM7QUFDbEc7QUFFQSxTQUFTLE9BQU8sR0FBRyxHQUFHLEdBQUc7QUFDeEIsU0FBTyxJQUFJLEtBQUssR0FBRyxHQUFHLENBQUM7QUFDeEI7QUFFQSxTQUFTLGdCQUFnQixVQUFVQyxVQUFTO0FBQzNDLFNBQU9BLFNBQVEsUUFBUTtBQUN4QjtBQUNBLElBQU0sbUJBQW1CO0FBRXpCLFNBQVMsY0FBY0QsU0FBUSxPQUFPO0FBQ3JDLFNBQU8sQ0FBQyxNQUFNLEtBQUssV0FBVyxZQUFZLFdBQVcsT0FBTyxjQUFjLE1BQU1BLFFBQU8sR0FBRyxDQUFDO0FBQzVGO0FBRUEsU0FBUyxhQUFhLE1BQU0sV0FBVztBQUN0QyxNQUFJLElBQUksS0FBSyxPQUFPLFNBQVM7QUFDN0IsU0FBTyxFQUFFLFFBQVEsRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLEVBQUUsT0FBTyxRQUFRLEVBQUUsT0FBTyxPQUFPLE1BQU0sU0FBUyxJQUFJO0FBQ2xHO0FBRUEsU0FBUyxXQUFXLE1BQU0sV0FBVztBQUNwQyxTQUFPLEtBQUssT0FBTyxTQUFTLEVBQUUsS0FBSyxNQUFNLFNBQVM7QUFDbkQ7QUFFQSxJQUFNLGFBQWE7QUFBQSxFQUNsQixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsRUFDUDtBQUFBLEVBQ0EsS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sUUFBUSxDQUFDO0FBQ1Y7QUFFQSxTQUFTLGdCQUFnQixNQUFNLElBQUk7QUFDbEMsTUFBSSxJQUFJLEtBQUssT0FBTztBQUVwQixNQUFJLEtBQUssU0FBUztBQUVsQixNQUFJLE9BQU8sRUFBRSxLQUFLLE1BQU0sRUFBRTtBQUMxQixhQUFXLElBQUksT0FBTyxJQUFJO0FBQzFCLGFBQVcsSUFBSSxRQUFRLElBQUk7QUFFM0IsTUFBSSxNQUFNLE9BQU87QUFDakIsYUFBVyxJQUFJLGNBQWMsR0FBRztBQUNoQyxhQUFXLElBQUksYUFBYSxHQUFHO0FBRS9CLE1BQUksUUFBUSxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUk7QUFDbEMsV0FBUyxXQUFXLElBQUksZUFBZSxLQUFLO0FBRTVDLFNBQU87QUFDUjtBQUVBLFNBQVMsZ0JBQWdCLE1BQU0sSUFBSTtBQUNsQyxNQUFJLEtBQUssS0FBSyxPQUFPLEVBQUUsRUFBRTtBQUN6QixTQUFPLEdBQUcsU0FBUyxHQUFHO0FBQ3ZCO0FBRUEsU0FBUyxrQkFBa0IsTUFBTSxJQUFJO0FBQ3BDLE1BQUksS0FBSyxLQUFLLE9BQU8sRUFBRSxFQUFFO0FBQ3pCLFNBQU8sR0FBRyxXQUFXLEdBQUc7QUFDekI7QUFFQSxTQUFTLGdCQUFnQixNQUFNLElBQUk7QUFDbEMsTUFBSSxLQUFLLEtBQUssT0FBTyxFQUFFLEVBQUU7QUFDekIsU0FBTyxHQUFHO0FBQ1g7QUFFQSxJQUFNLFlBQVksQ0FBQyxHQUFFLENBQUM7QUFFdEIsU0FBUyxXQUFXLE1BQU0sWUFBWSxXQUFXO0FBQ2hELFlBQVUsQ0FBQyxJQUFJO0FBQ2YsWUFBVSxDQUFDLElBQUk7QUFDZixTQUFPO0FBQ1I7QUFFQSxTQUFTLFNBQVMsTUFBTSxNQUFNLFFBQVEsV0FBVyxNQUFNO0FBQ3RELFNBQU8sT0FBSztBQUNYLE1BQUUsVUFBVSxNQUFNLENBQUMsWUFBWSxFQUFFLFVBQVUsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUM3RDtBQUNEO0FBRUEsU0FBUyxTQUFTLE1BQU0sTUFBTSxRQUFRLFdBQVcsTUFBTTtBQUN0RCxTQUFPLE9BQUs7QUFDWCxLQUFDLENBQUMsWUFBWSxFQUFFLFVBQVUsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUM1QztBQUNEO0FBRUEsSUFBTSxhQUFhO0FBQUEsRUFDbEIsTUFBTTtBQUFBLEVBQ04sR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLElBQ1AsS0FBUTtBQUFBLElBQ1IsTUFBUTtBQUFBLElBQ1IsTUFBUTtBQUFBLElBQ1IsT0FBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsTUFBUTtBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU07QUFBQSxJQUNMLFdBQWE7QUFBQSxJQUNiLFNBQWE7QUFBQSxJQUNiLE9BQWE7QUFBQTtBQUFBLElBQ2IsVUFBYTtBQUFBLElBRWIsV0FBYTtBQUFBLElBQ2IsWUFBYTtBQUFBLElBQ2IsWUFBYTtBQUFBLEVBQ2Q7QUFBQSxFQUVBLE1BQU07QUFBQSxJQUNMLFVBQVU7QUFBQSxJQUNWLEdBQUc7QUFBQSxJQUNILEdBQUc7QUFBQSxJQUNILE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLE9BQU8sQ0FBQyxNQUFNLE1BQU07QUFFbkIsUUFBRSxnQkFBZ0I7QUFDbEIsUUFBRSx5QkFBeUI7QUFBQSxJQUM1QjtBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLEVBQ0w7QUFBQSxFQUVBLE9BQU87QUFBQSxJQUNOLE1BQU0sQ0FBQyxNQUFNLFdBQVcsU0FBUyxRQUFRLFdBQVcsU0FBUztBQUFBLElBQzdELE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxFQUNQO0FBQUEsRUFFQSxPQUFPO0FBQUEsSUFDTixNQUFNLENBQUMsTUFBTTtBQUFBLElBQ2IsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLEVBQ1A7QUFBQSxFQUVBLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUVOLE9BQU87QUFDUjtBQUVBLElBQU0sWUFBWTtBQUFBLEVBQ2pCLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQTtBQUVSO0FBRUEsSUFBTSxPQUFPLE9BQU8sQ0FBQyxHQUFHLFdBQVc7QUFBQSxFQUNsQyxRQUFRO0FBQ1QsQ0FBQztBQUVELElBQU0sUUFBUSxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQUEsRUFDOUIsTUFBTTtBQUNQLENBQUM7QUFFRCxJQUFNLFNBQVMsT0FBTyxDQUFDLEdBQUcsV0FBVztBQUFBLEVBQ3BDLE1BQU07QUFDUCxDQUFDO0FBRUQsSUFBTSxPQUFZO0FBQ2xCLElBQU0sWUFBWSxVQUFVO0FBQzVCLElBQU0sVUFBVTtBQUVoQixJQUFNLFlBQVk7QUFBQSxFQUNqQixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsRUFDVixXQUFXO0FBQUEsRUFDWDtBQUFBLEVBQ0EsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLTjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFFBQVE7QUFDVDtBQUVBLElBQU0saUJBQWlCO0FBQ3ZCLElBQU0sa0JBQWtCO0FBRXhCLElBQU0sY0FBYztBQUFBLEVBQ25CLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtSLEtBQUs7QUFBQSxFQUNMLEtBQUssQ0FBQztBQUFBLEVBQ04sTUFBTSxDQUFDO0FBQ1I7QUFFQSxTQUFTLFlBQVksTUFBTSxRQUFRLFNBQVMsWUFBWSxXQUFXO0FBQ2xFLFNBQU8sT0FBTyxJQUFJLE9BQUssS0FBSyxPQUFPLEtBQUssT0FBTyxDQUFDLENBQUM7QUFDbEQ7QUFFQSxTQUFTLGNBQWMsTUFBTSxTQUFTLFVBQVUsVUFBVSxXQUFXLFlBQVksVUFBVTtBQUMxRixNQUFJLFNBQVMsQ0FBQztBQUVkLE1BQUksU0FBUyxTQUFTLElBQUksU0FBUyxLQUFLO0FBRXhDLGFBQVcsV0FBVyxXQUFXLFNBQVMsWUFBWSxVQUFVLFNBQVMsR0FBRyxNQUFNO0FBRWxGLFdBQVMsTUFBTSxVQUFVLE9BQU8sVUFBVSxNQUFNLFNBQVMsTUFBTSxXQUFXLE1BQU07QUFDL0UsV0FBTyxLQUFLLE9BQU8sR0FBRyxLQUFLLEVBQUUsSUFBSSxJQUFJLEdBQUc7QUFFekMsU0FBTztBQUNSO0FBR0EsU0FBUyxjQUFjLE1BQU0sU0FBUyxVQUFVLFVBQVUsV0FBVyxZQUFZLFVBQVU7QUFDMUYsUUFBTSxTQUFTLENBQUM7QUFFaEIsUUFBTSxVQUFVLEtBQUssT0FBTyxLQUFLLEtBQUssT0FBTyxFQUFFLEtBQUssRUFBRTtBQUV0RCxRQUFNLFFBQVEsV0FBVyxLQUFLLFFBQVE7QUFFdEMsUUFBTSxNQUFNLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFFakMsY0FBWSxJQUFJLFNBQVMsR0FBRztBQUk1QixNQUFJLFdBQVc7QUFDZCxnQkFBWSxTQUFTLFdBQVcsV0FBVyxRQUFRLENBQUM7QUFFckQsTUFBSSxRQUFRO0FBQ1osTUFBSSxjQUFjLFlBQVk7QUFFOUIsTUFBSSxXQUFXO0FBQ2Qsa0JBQWMsU0FBUyxXQUFXLGFBQWEsUUFBUSxDQUFDO0FBRXpELEtBQUc7QUFDRixXQUFPLEtBQUssS0FBSztBQUNqQixZQUFRLFFBQVE7QUFFaEIsUUFBSSxXQUFXLE1BQU0sQ0FBQyxTQUFTLElBQUksS0FBSztBQUN2QyxjQUFRLFNBQVMsT0FBTyxTQUFTLElBQUksU0FBUyxDQUFDO0FBRWhELFFBQUksU0FBUyxhQUFhO0FBQ3pCLGtCQUFZO0FBQ1osb0JBQWMsWUFBWTtBQUUxQixVQUFJLFdBQVc7QUFDZCxzQkFBYyxTQUFTLFdBQVcsYUFBYSxRQUFRLENBQUM7QUFBQSxJQUMxRDtBQUFBLEVBQ0QsU0FBUyxTQUFTO0FBRWxCLFNBQU87QUFDUjtBQUVBLFNBQVMsZ0JBQWdCLE1BQU0sU0FBUyxVQUFVLFVBQVUsV0FBVyxZQUFZLFVBQVU7QUFDNUYsTUFBSSxLQUFLLEtBQUssT0FBTyxLQUFLLEtBQUssT0FBTyxFQUFFLEtBQUs7QUFFN0MsTUFBSSxZQUFZLEdBQUc7QUFFbkIsTUFBSSxZQUFZLFdBQVcsWUFBWSxjQUFjLE1BQU0sU0FBUyxJQUFJLFdBQVcsUUFBUSxHQUFHLFVBQVUsU0FBUyxJQUFJLENBQUMsU0FBUztBQUMvSCxNQUFJLE9BQU8sWUFBWSxLQUFLLFlBQVksSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ25ELE1BQUksWUFBWSxXQUFXLENBQUMsWUFBWSxjQUFjLE1BQU0sU0FBUyxJQUFJLFdBQVcsQ0FBQyxRQUFRLEdBQUcsQ0FBQyxVQUFVLFNBQVMsSUFBRyxDQUFDLFNBQVM7QUFFakksU0FBTyxVQUFVLFFBQVEsRUFBRSxJQUFJLE9BQUssQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVM7QUFDL0Q7QUFFQSxJQUFNLFNBQVc7QUFDakIsSUFBTSxXQUFXO0FBQ2pCLElBQU0sU0FBVztBQUNqQixJQUFNLE9BQVc7QUFFakIsSUFBTSxRQUFRLENBQUMsUUFBUSxPQUFPLElBQUksWUFBWSxPQUFPLElBQUksQ0FBQyxHQUFHLE1BQVEsU0FBUyxLQUFLLEtBQUssS0FBTSxJQUFJLFdBQVcsS0FBSyxHQUFHLEtBQUssRUFBRSxjQUFjLEVBQUUsSUFBSSxJQUFJLElBQUksQ0FBQyxDQUFDLElBQUssSUFBSSxJQUFJO0FBRXZLLFNBQVMsa0JBQWtCLE1BQU0sUUFBUSxTQUFTLFlBQVksV0FBVztBQUN4RSxNQUFJRyxRQUFPLEtBQUssS0FBSyxPQUFPO0FBQzVCLE1BQUksV0FBV0EsTUFBSztBQUNwQixNQUFJLEtBQUssS0FBSyxPQUFPLFFBQVE7QUFLN0IsTUFBSSxXQUFXLEtBQUs7QUFFcEIsTUFBSSxXQUFXQSxNQUFLO0FBRXBCLE1BQUksTUFBTSxTQUFTLElBQUksUUFBUTtBQUUvQixNQUFJLEtBQ0gsU0FBUyxHQUFHLFFBQVEsSUFBSSxPQUFPLFdBQVcsU0FDMUMsU0FBUyxHQUFHLFFBQVEsSUFBSSxPQUFPLFdBQVcsV0FDMUMsU0FBUyxHQUFHLFFBQVEsSUFBSSxPQUFPLFdBQVcsU0FDMUM7QUFHRCxNQUFJLE1BQU0sTUFBTTtBQUNmLFFBQUksV0FBVyxJQUFJLFNBQVMsR0FBRyxRQUFRLElBQUksR0FBRztBQUU5QyxRQUFJLFdBQVc7QUFDZCxhQUFPLE1BQU0sT0FBTyxNQUFNLEVBQUUsUUFBUSxHQUFHLEdBQUcsT0FBTyxJQUFJLEtBQUssV0FBVyxRQUFRLENBQUMsRUFBRSxRQUFRO0FBQUEsRUFDMUY7QUFFQSxTQUFPLE1BQU0sUUFBUSxHQUFHLE9BQU8sSUFBSSxDQUFDO0FBQ3JDO0FBRUEsU0FBUyxpQkFBaUIsTUFBTSxRQUFRLFNBQVMsWUFBWSxXQUFXO0FBQ3ZFLE1BQUlBLFFBQU8sS0FBSyxLQUFLLE9BQU87QUFDNUIsTUFBSSxXQUFXQSxNQUFLO0FBQ3BCLE1BQUksV0FBV0EsTUFBSztBQUNwQixNQUFJLFdBQVcsS0FBSztBQUVwQixNQUFJLFdBQVcsSUFBSSxTQUFTLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxRQUFRLENBQUM7QUFFaEUsTUFBSSxXQUFXO0FBQ2QsV0FBTyxNQUFNLE9BQU8sTUFBTSxFQUFFLFFBQVEsR0FBRyxHQUFHLFFBQVEsS0FBSyxXQUFXLFFBQVEsQ0FBQyxFQUFFLFFBQVE7QUFFdEYsU0FBTztBQUNSO0FBRUEsU0FBUyxhQUFhLE1BQU0sS0FBSyxXQUFXLFNBQVM7QUFDcEQsU0FBTyxXQUFXLE9BQU8sY0FBYyxPQUFPLE9BQU8sS0FBSyxPQUFPLEdBQUc7QUFDckU7QUFFQSxJQUFNLFlBQVk7QUFBQSxFQUNqQixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsRUFDVixXQUFXO0FBQUEsRUFDWDtBQUFBLEVBQ0EsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLTjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFFBQVE7QUFDVDtBQUdBLFNBQVMsTUFBTSxPQUFPLE1BQU07QUFDM0IsTUFBSSxNQUFNLEtBQUssU0FBUyxLQUFLO0FBQzdCLFNBQU8sU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUM5QjtBQUVBLFNBQVMsaUJBQWlCLE1BQU0sSUFBSTtBQUNuQyxNQUFJLEVBQUUsT0FBTyxLQUFLLElBQUksS0FBSyxPQUFPLENBQUM7QUFDbkMsTUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDO0FBQ3hCLE1BQUksS0FBSyxLQUFLLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQyxHQUFHLE9BQU8sSUFBSTtBQUNsRCxNQUFJLEtBQUssS0FBSyxTQUFTLE1BQU0sS0FBSyxDQUFDLENBQUMsR0FBRyxPQUFPLElBQUk7QUFDbEQsTUFBSSxNQUFNLElBQUksS0FBSyxFQUFFO0FBRXJCLE1BQUksSUFBSSxLQUFLLE9BQU8sRUFBRTtBQUV0QixNQUFJLFNBQVMsT0FBTyxFQUFFLE9BQU8sUUFBUTtBQUNyQyxTQUFPLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLO0FBQzdCO0FBRUEsSUFBTSxRQUFRO0FBQUEsRUFDYixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUE7QUFBQSxFQUdSLEtBQUs7QUFBQSxFQUNMLEtBQUssQ0FBQztBQUNQO0FBRUEsSUFBTSxPQUFPLENBQUMsTUFBTSxXQUFXLE1BQU0sTUFBTSxhQUFhO0FBRXhELElBQU0sZUFBZTtBQUFBLEVBQ3BCLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSO0FBQUEsRUFDQSxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsSUFDUCxPQUFPLENBQUMsR0FBRyxPQUFPLEVBQUMsT0FBTyxJQUFHLENBQUM7QUFBQSxJQUM5QixPQUFPLENBQUMsR0FBRyxPQUFPLEVBQUMsT0FBTyxJQUFHLENBQUM7QUFBQSxFQUMvQjtBQUNEO0FBRUEsSUFBTSxjQUFjO0FBQUEsRUFDbkIsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNVDtBQUFBO0FBQUE7QUFBQSxFQUdBLFFBQVE7QUFBQTtBQUFBLEVBR1IsS0FBSztBQUFBLEVBQ0wsS0FBSyxDQUFDO0FBQUEsRUFDTixNQUFNLENBQUM7QUFBQSxFQUVQLE1BQU07QUFBQSxFQUNOLE1BQU07QUFDUDtBQUVBLFNBQVMsV0FBVyxNQUFNLEtBQUssVUFBVSxVQUFVLFVBQVU7QUFTNUQsU0FBTyxXQUFXO0FBQ25CO0FBRUEsSUFBTSxhQUFhO0FBQUEsRUFDbEIsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUNOO0FBRUEsSUFBTSxhQUFhLE9BQU8sQ0FBQyxHQUFHLFlBQVk7QUFBQSxFQUN6QyxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQ04sQ0FBQztBQUVELElBQU0sUUFBUSxDQUFDO0FBRWYsU0FBUyxNQUFNLEtBQUssTUFBTTtBQUN6QixNQUFJLElBQUksTUFBTSxHQUFHO0FBRWpCLE1BQUksQ0FBQyxHQUFHO0FBQ1AsUUFBSTtBQUFBLE1BQ0g7QUFBQSxNQUNBLE9BQU8sQ0FBQztBQUFBLE1BQ1IsSUFBSSxNQUFNO0FBQ1QsVUFBRSxNQUFNLEtBQUssSUFBSTtBQUFBLE1BQ2xCO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFDWCxVQUFFLFFBQVEsRUFBRSxNQUFNLE9BQU8sT0FBSyxLQUFLLElBQUk7QUFBQSxNQUN4QztBQUFBLE1BQ0EsSUFBSSxNQUFNLE1BQU0sR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQzlCLGlCQUFTLElBQUksR0FBRyxJQUFJLEVBQUUsTUFBTSxRQUFRO0FBQ25DLFlBQUUsTUFBTSxDQUFDLEtBQUssUUFBUSxFQUFFLE1BQU0sQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ2hFO0FBQUEsSUFDRDtBQUVBLFFBQUksT0FBTztBQUNWLFlBQU0sR0FBRyxJQUFJO0FBQUEsRUFDZjtBQUVBLFNBQU87QUFDUjtBQUVBLElBQU0saUJBQW1CLEtBQUs7QUFDOUIsSUFBTSxtQkFBbUIsS0FBSztBQUU5QixTQUFTLE9BQU8sR0FBRyxXQUFXLElBQUk7QUFDakMsUUFBTSxPQUFPLEVBQUU7QUFDZixRQUFNLFNBQVMsRUFBRSxPQUFPLFNBQVM7QUFDakMsUUFBTSxPQUFPLFFBQVEsSUFBSSxFQUFFLE1BQU0sU0FBUyxJQUFJLEVBQUU7QUFDaEQsUUFBTSxTQUFTLEVBQUU7QUFDakIsUUFBTSxPQUFTLEVBQUU7QUFFakIsTUFBSSxLQUFLLEtBQUssQ0FBQyxHQUNkLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssU0FBUyxHQUN6QyxLQUFLLFFBQVEsSUFBSSxPQUFPLE9BQU8sT0FBTyxDQUFDLEVBQUUsS0FBSyxJQUFJLE9BQU8sRUFBRSxPQUFPLENBQUMsRUFBRSxLQUFLLEdBQzFFLEtBQUssUUFBUSxJQUFJLE9BQU8sT0FBTyxPQUFPLENBQUMsRUFBRSxLQUFLLElBQUksT0FBTyxPQUFPLEtBQUssR0FDckUsSUFBSSxLQUFLLE1BQ1QsSUFBSSxLQUFLLEtBQ1QsSUFBSSxLQUFLLE9BQ1QsSUFBSSxLQUFLLFFBQ1QsSUFBSSxFQUFFLFdBQ04sSUFBSSxFQUFFO0FBRVAsU0FBUSxHQUFHLE9BQU8sSUFDZjtBQUFBLElBQ0Q7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNELElBQ0U7QUFBQSxJQUNEO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRDtBQUVGO0FBRUEsU0FBUyxpQkFBaUIsTUFBTSxXQUFXO0FBQzFDLE1BQUksVUFBVTtBQUdkLE1BQUksV0FBVztBQUVmLE1BQUksUUFBUSxPQUFPLEtBQUssT0FBTyxTQUFTO0FBRXhDLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDdEMsUUFBSSxJQUFJLE1BQU0sQ0FBQztBQUdmLFFBQUksRUFBRSxPQUFPLENBQUMsS0FBSztBQUNsQixnQkFBVSxFQUFFO0FBQUEsYUFFSixFQUFFLE9BQU8sQ0FBQyxLQUFLLFdBQVc7QUFDbEMsVUFBSSxFQUFFLE9BQU87QUFDWixvQkFBWTtBQUFBO0FBRVosb0JBQVk7QUFBQSxJQUNkO0FBQUEsRUFDRDtBQUVBLFNBQU87QUFBQSxJQUNOO0FBQUEsSUFFQyxZQUFZLElBQUk7QUFBQTtBQUFBLE1BQ2hCLFlBQVksSUFBSztBQUFBO0FBQUEsUUFDakIsWUFBWSxJQUFLO0FBQUE7QUFBQSxVQUNBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFFbkI7QUFDRDtBQUVBLFNBQVMsYUFBYSxNQUFNLFdBQVcsU0FBUyxTQUFTLGFBQWE7QUFDckUsTUFBSSxPQUFPLEtBQUs7QUFDaEIsTUFBSSxTQUFTLEtBQUssT0FBTyxTQUFTO0FBQ2xDLE1BQUksV0FBVyxRQUFRLElBQUksT0FBTyxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU87QUFDM0QsTUFBSSxRQUFRLEtBQUssT0FBTyxRQUFRO0FBRWhDLFNBQ0MsZUFBZSxLQUFLLE1BQU0sTUFDMUIsZUFBZ0IsSUFBSSxNQUFNLE1BQzFCLE1BQU0sU0FBVSxJQUNmLE1BQU0sT0FBTyxJQUFJLE1BQU0sTUFDdkIsTUFBTSxNQUNIO0FBRU47QUFLQSxTQUFTLGFBQWEsTUFBTSxXQUFXLE1BQU0sTUFBTSxZQUFZLFNBQVM7QUFDdkUsU0FBTyxPQUFPLE1BQU0sV0FBVyxDQUFDLFFBQVEsT0FBTyxPQUFPLFFBQVEsUUFBUSxXQUFXLFdBQVcsTUFBTSxNQUFNLE1BQU0sU0FBUztBQUN0SCxRQUFJLFVBQVUsT0FBTztBQUVyQixVQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU8sT0FBTyxJQUFJLElBQUk7QUFDaEQsVUFBTSxTQUFTLE9BQU8sT0FBTyxJQUFJLFVBQVU7QUFFM0MsUUFBSSxPQUFPO0FBRVgsUUFBSSxPQUFPLEdBQUc7QUFDYixjQUFRO0FBQ1IsY0FBUTtBQUFBLElBQ1QsT0FDSztBQUNKLGNBQVE7QUFDUixjQUFRO0FBQUEsSUFDVDtBQUdBLFFBQUksS0FBSyxRQUFRLFVBQVUsTUFBTSxLQUFLLEdBQUcsUUFBUSxNQUFNLElBQUksQ0FBQztBQUM1RCxRQUFJLEtBQUssUUFBUSxVQUFVLE1BQU0sS0FBSyxHQUFHLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFFNUQsUUFBSSxLQUFLLFFBQVEsVUFBVSxNQUFNLEtBQUssR0FBRyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBRTVELFFBQUksU0FBUyxRQUFRLFVBQVUsV0FBVyxJQUFJLE9BQU8sTUFBTSxPQUFPLEtBQUssUUFBUSxNQUFNLElBQUksQ0FBQztBQUUxRixRQUFJLE9BQU8sSUFBSSxPQUFPLFVBQVU7QUFFaEMsV0FBTyxNQUFNLElBQUksTUFBTTtBQUN2QixXQUFPLE1BQU0sSUFBSSxNQUFNO0FBQ3ZCLFdBQU8sTUFBTSxJQUFJLEVBQUU7QUFFbkIsV0FBTztBQUFBLEVBQ1IsQ0FBQztBQUNGO0FBRUEsU0FBUyxTQUFTQyxPQUFNLEtBQUssU0FBUyxTQUFTLFNBQVMsU0FBUztBQUNoRSxNQUFJLE9BQU87QUFHWCxNQUFJQSxNQUFLLFNBQVMsR0FBRztBQUNwQixXQUFPLElBQUksT0FBTztBQUVsQixVQUFNQyxRQUFPLE9BQU8sSUFBSSxRQUFRO0FBRWhDLFFBQUksYUFBYTtBQUVqQixhQUFTLElBQUksR0FBRyxJQUFJRCxNQUFLLFFBQVEsS0FBSztBQUNyQyxVQUFJLElBQUlBLE1BQUssQ0FBQztBQUVkLFVBQUksRUFBRSxDQUFDLElBQUksRUFBRSxDQUFDLEdBQUc7QUFDaEIsWUFBSUUsS0FBSSxFQUFFLENBQUMsSUFBSTtBQUVmLFFBQUFBLEtBQUksS0FBS0QsTUFBSyxNQUFNLFlBQVksU0FBU0MsSUFBRyxVQUFVLE9BQU87QUFFN0QscUJBQWEsRUFBRSxDQUFDO0FBQUEsTUFDakI7QUFBQSxJQUNEO0FBRUEsUUFBSSxJQUFJLFVBQVUsVUFBVTtBQUc1QixRQUFJLGlCQUFpQjtBQUVyQixRQUFJLEtBQUtELE1BQUssTUFBTSxZQUFZLFVBQVUsaUJBQWlCLEdBQUcsR0FBRyxVQUFVLFVBQVUsY0FBYztBQUFBLEVBQ3BHO0FBRUEsU0FBTztBQUNSO0FBRUEsU0FBUyxPQUFPRCxPQUFNLE9BQU8sS0FBSztBQUNqQyxNQUFJLFVBQVVBLE1BQUtBLE1BQUssU0FBUyxDQUFDO0FBRWxDLE1BQUksV0FBVyxRQUFRLENBQUMsS0FBSztBQUM1QixZQUFRLENBQUMsSUFBSTtBQUFBO0FBRWIsSUFBQUEsTUFBSyxLQUFLLENBQUMsT0FBTyxHQUFHLENBQUM7QUFDeEI7QUFFQSxTQUFTLFNBQVMsSUFBSSxJQUFJLE1BQU0sTUFBTSxLQUFLLFdBQVcsT0FBTztBQUM1RCxNQUFJQSxRQUFPLENBQUM7QUFDWixNQUFJLE1BQU0sR0FBRztBQUViLFdBQVMsSUFBSSxPQUFPLElBQUksT0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxLQUFLO0FBQ3RFLFFBQUksT0FBTyxHQUFHLENBQUM7QUFFZixRQUFJLFNBQVMsTUFBTTtBQUNsQixVQUFJLEtBQUssR0FBRyxLQUFLO0FBRWpCLFVBQUksT0FBTyxHQUFHO0FBQ2IsZUFBTyxFQUFFLEtBQUssUUFBUSxHQUFHLENBQUMsTUFBTTtBQUMvQixlQUFLO0FBQUEsTUFDUCxPQUNLO0FBQ0osZUFBTyxFQUFFLEtBQUssUUFBUSxHQUFHLENBQUMsTUFBTTtBQUMvQixlQUFLO0FBQUEsTUFDUDtBQUVBLFVBQUksT0FBTyxVQUFVLEdBQUcsRUFBRSxDQUFDO0FBQzNCLFVBQUksT0FBTyxNQUFNLEtBQUssT0FBTyxVQUFVLEdBQUcsRUFBRSxDQUFDO0FBSTdDLFVBQUksT0FBTyxLQUFLO0FBQ2hCLFVBQUksUUFBUSxTQUFTLEtBQUssUUFBUSxLQUFLLE9BQU8sTUFBTSxVQUFVLEdBQUcsSUFBSSxDQUFDLElBQUk7QUFJekUsYUFBTztBQUVSLFVBQUksT0FBTyxLQUFLO0FBQ2hCLFVBQUksUUFBUSxTQUFTLEtBQUssUUFBUSxLQUFLLE9BQU8sTUFBTSxVQUFVLEdBQUcsSUFBSSxDQUFDLElBQUk7QUFJekUsYUFBTztBQUVSLFVBQUksUUFBUTtBQUNYLFFBQUFBLE1BQUssS0FBSyxDQUFDLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDeEI7QUFBQSxFQUNEO0FBRUEsU0FBT0E7QUFDUjtBQUVBLFNBQVMsV0FBVyxTQUFTO0FBQzVCLFNBQU8sV0FBVyxJQUFJLFVBQVUsV0FBVyxJQUFJLFFBQVEsT0FBSyxVQUFVLEdBQUcsT0FBTztBQUNqRjtBQWVBLFNBQVMsS0FBSyxLQUFLO0FBQ2xCLE1BQUksU0FBUyxPQUFPLElBQ25CLFVBQ0E7QUFFRCxNQUFJLFFBQVEsT0FBTyxJQUNsQixDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNO0FBQUUsTUFBRSxNQUFNLElBQUksSUFBSSxJQUFJLElBQUksQ0FBQztBQUFBLEVBQUcsSUFDeEQsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksTUFBTTtBQUFFLE1BQUUsTUFBTSxJQUFJLElBQUksSUFBSSxJQUFJLENBQUM7QUFBQSxFQUFHO0FBRXpELE1BQUlDLFFBQU8sT0FBTyxJQUNqQixDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsTUFBTTtBQUFFLE1BQUUsS0FBSyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsRUFBRyxJQUN6QyxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsTUFBTTtBQUFFLE1BQUUsS0FBSyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsRUFBRztBQUcxQyxTQUFPLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLFNBQVMsR0FBRyxVQUFVLE1BQU07QUFDbEQsUUFBSSxVQUFVLEtBQUssV0FBVztBQUM3QixNQUFBQSxNQUFLLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLFNBQ2Q7QUFDSixlQUFVLElBQUksUUFBUyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ25DLGdCQUFVLElBQUksU0FBUyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBR25DLGFBQU8sR0FBRyxJQUFJLFFBQVEsQ0FBQztBQUN2QixZQUFNLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxNQUFNO0FBQ3ZDLFlBQU0sR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSSxHQUFHLE9BQU87QUFDeEMsWUFBTSxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUcsR0FBRyxPQUFPO0FBQ2hDLFlBQU0sR0FBRyxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUcsTUFBTTtBQUMvQixRQUFFLFVBQVU7QUFBQSxJQUNiO0FBQUEsRUFDRDtBQUNEO0FBR0EsSUFBTSxVQUFVLENBQUMsR0FBRyxHQUFHLE1BQU07QUFBRSxJQUFFLE9BQU8sR0FBRyxDQUFDO0FBQUc7QUFDL0MsSUFBTSxVQUFVLENBQUMsR0FBRyxHQUFHLE1BQU07QUFBRSxJQUFFLE9BQU8sR0FBRyxDQUFDO0FBQUc7QUFDL0MsSUFBTSxVQUFVLENBQUMsR0FBRyxHQUFHLE1BQU07QUFBRSxJQUFFLE9BQU8sR0FBRyxDQUFDO0FBQUc7QUFDL0MsSUFBTSxVQUFVLENBQUMsR0FBRyxHQUFHLE1BQU07QUFBRSxJQUFFLE9BQU8sR0FBRyxDQUFDO0FBQUc7QUFDL0MsSUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwQixJQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BCLElBQU0sT0FBTyxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsWUFBWSxhQUFhO0FBQUUsSUFBRSxJQUFJLEdBQUcsR0FBRyxHQUFHLFlBQVksUUFBUTtBQUFHO0FBQzNGLElBQU0sT0FBTyxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsWUFBWSxhQUFhO0FBQUUsSUFBRSxJQUFJLEdBQUcsR0FBRyxHQUFHLFlBQVksUUFBUTtBQUFHO0FBQzNGLElBQU0saUJBQWlCLENBQUMsR0FBRyxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUssUUFBUTtBQUFFLElBQUUsY0FBYyxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUssR0FBRztBQUFHO0FBQ3JILElBQU0saUJBQWlCLENBQUMsR0FBRyxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUssUUFBUTtBQUFFLElBQUUsY0FBYyxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUssR0FBRztBQUFHO0FBR3JILFNBQVMsT0FBTyxNQUFNO0FBQ3JCLFNBQU8sQ0FBQyxHQUFHLFdBQVcsTUFBTSxNQUFNLGFBQWE7QUFHOUMsV0FBTyxPQUFPLEdBQUcsV0FBVyxDQUFDLFFBQVEsT0FBTyxPQUFPLFFBQVEsUUFBUSxXQUFXLFdBQVcsTUFBTSxNQUFNLE1BQU0sU0FBUztBQUNuSCxVQUFJLEVBQUUsU0FBUyxRQUFBRSxRQUFPLElBQUk7QUFFMUIsVUFBSSxRQUFRO0FBRVosVUFBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixpQkFBUztBQUNULGNBQU07QUFBQSxNQUNQLE9BQ0s7QUFDSixpQkFBUztBQUNULGNBQU07QUFBQSxNQUNQO0FBRUEsWUFBTSxRQUFRLFNBQVNBLFFBQU8sUUFBUSxTQUFTLENBQUM7QUFFaEQsVUFBSSxPQUFPQSxRQUFPLE9BQU9BLFFBQU8sU0FBUyxJQUFJO0FBQzdDLFVBQUksTUFBTSxTQUFTLE1BQU0sR0FBRyxDQUFDO0FBRTdCLFVBQUksT0FBTyxJQUFJLE9BQU87QUFDdEIsVUFBSSxPQUFPLElBQUksT0FBTztBQUV0QixVQUFJLEVBQUUsTUFBTSxLQUFLLEtBQVUsT0FBTyxLQUFLLFFBQVEsSUFBSSxJQUFJLEVBQUU7QUFFekQ7QUFBQSxRQUFNO0FBQUEsUUFDTCxNQUFNO0FBQUEsUUFDTixNQUFNO0FBQUEsUUFDTixNQUFNLE1BQU07QUFBQSxRQUNaLE1BQU0sTUFBTTtBQUFBLE1BQ2I7QUFFQSxZQUFNLFlBQVksUUFBTTtBQUN2QixZQUFJLE1BQU0sRUFBRSxLQUFLLE1BQU07QUFDdEIsY0FBSSxJQUFJLFFBQVEsVUFBVSxNQUFNLEVBQUUsR0FBRyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQ3hELGNBQUksSUFBSSxRQUFRLFVBQVUsTUFBTSxFQUFFLEdBQUcsUUFBUSxNQUFNLElBQUksQ0FBQztBQUV4RCxpQkFBTyxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZCLGNBQUksTUFBTSxHQUFHLEdBQUcsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUFBLFFBQy9CO0FBQUEsTUFDRDtBQUVBLFVBQUk7QUFDSCxpQkFBUyxRQUFRLFNBQVM7QUFBQSxXQUN0QjtBQUNKLGlCQUFTLEtBQUssTUFBTSxNQUFNLE1BQU07QUFDL0Isb0JBQVUsRUFBRTtBQUFBLE1BQ2Q7QUFFQSxhQUFPO0FBQUEsUUFDTixRQUFRLFFBQVEsSUFBSSxPQUFPO0FBQUEsUUFDM0I7QUFBQSxRQUNBO0FBQUEsUUFDQSxPQUFPLGlCQUFpQjtBQUFBLE1BQ3pCO0FBQUEsSUFDRCxDQUFDO0FBQUEsRUFDRjtBQUNEO0FBRUEsU0FBUyxTQUFTLFFBQVE7QUFDekIsU0FBTyxDQUFDLFFBQVEsTUFBTSxNQUFNLE1BQU0sS0FBSyxTQUFTO0FBQy9DLFFBQUksUUFBUSxNQUFNO0FBQ2pCLFVBQUksT0FBTyxRQUFRLFFBQVE7QUFDMUIsZUFBTyxRQUFRLE1BQU0sSUFBSTtBQUMxQixVQUFJLE9BQU8sUUFBUSxRQUFRO0FBQzFCLGVBQU8sUUFBUSxNQUFNLElBQUk7QUFFMUIsYUFBTyxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFCO0FBQUEsRUFDRDtBQUNEO0FBRUEsSUFBTSxXQUFXLFNBQVMsT0FBTztBQUNqQyxJQUFNLFdBQVcsU0FBUyxPQUFPO0FBRWpDLFNBQVMsT0FBTyxNQUFNO0FBQ3JCLFFBQU0sWUFBWSxPQUFPLE1BQU0sV0FBVyxDQUFDO0FBRTNDLFNBQU8sQ0FBQyxHQUFHLFdBQVcsTUFBTSxTQUFTO0FBQ3BDLFdBQU8sT0FBTyxHQUFHLFdBQVcsQ0FBQyxRQUFRLE9BQU8sT0FBTyxRQUFRLFFBQVEsV0FBVyxXQUFXLE1BQU0sTUFBTSxNQUFNLFNBQVM7QUFDbkgsT0FBQyxNQUFNLElBQUksSUFBSSxZQUFZLE9BQU8sTUFBTSxJQUFJO0FBRTVDLFVBQUksVUFBVSxPQUFPO0FBRXJCLFVBQUksWUFBWSxTQUFPLFFBQVEsVUFBVSxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFDakUsVUFBSSxZQUFZLFNBQU8sUUFBUSxVQUFVLEtBQUssUUFBUSxNQUFNLElBQUksQ0FBQztBQUVqRSxVQUFJLFFBQVE7QUFFWixVQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3BCLGlCQUFTO0FBQ1Qsa0JBQVU7QUFBQSxNQUNYLE9BQ0s7QUFDSixpQkFBUztBQUNULGtCQUFVO0FBQUEsTUFDWDtBQUVBLFlBQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLElBQUksSUFBSTtBQUVoRCxZQUFNLFNBQVMsRUFBQyxRQUFRLElBQUksT0FBTyxHQUFHLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLGVBQWM7QUFDM0csWUFBTSxTQUFTLE9BQU87QUFFdEIsVUFBSSxTQUFTO0FBR2IsWUFBTSxXQUFXLE9BQU8sUUFBUSxPQUFPO0FBRXZDLFVBQUksVUFBVTtBQUNiLFlBQUksWUFBWSxTQUFPLEVBQUUsU0FBUyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBRXZELFlBQUksT0FBTyxNQUNWLE9BQU8sTUFDUCxLQUFLLE1BQU07QUFFWixZQUFJLE9BQU8sVUFBVSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUVsRCxZQUFJLFNBQVMsVUFBVSxNQUFNLElBQUksQ0FBQztBQUNsQyxZQUFJLFNBQVMsVUFBVSxNQUFNLElBQUksQ0FBQztBQUdsQyxZQUFJLGNBQWMsVUFBVSxPQUFPLElBQUksU0FBUyxJQUFJLFNBQVMsQ0FBQztBQUU5RCxpQkFBUyxJQUFJLE9BQU8sSUFBSSxPQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDdEUsY0FBSSxPQUFPLE1BQU0sQ0FBQztBQUNsQixjQUFJLFlBQVksT0FBTyxJQUFLLE9BQU8sY0FBZ0IsT0FBTztBQUMxRCxjQUFJLElBQUksWUFBWSxPQUFRLFVBQVUsSUFBSTtBQUUxQyxjQUFJLE9BQU8sTUFBTSxDQUFDO0FBRWxCLGNBQUksS0FBSyxNQUFNO0FBQ2QsZ0JBQUksUUFBUSxNQUFNO0FBQ2pCLHFCQUFPO0FBRVAsa0JBQUksUUFBUSxNQUFNO0FBQ2pCLHVCQUFPLFFBQVEsR0FBRyxVQUFVLElBQUksQ0FBQztBQUNqQyxzQkFBTSxPQUFPLE9BQU87QUFBQSxjQUNyQixPQUFPO0FBQ04sb0JBQUksT0FBTztBQUNWLHlCQUFPO0FBQUEseUJBQ0MsT0FBTztBQUNmLHlCQUFPO0FBQUEsY0FDVDtBQUFBLFlBQ0QsT0FDSztBQUNKLGtCQUFJLFNBQVM7QUFDWix5QkFBUztBQUFBLFlBQ1g7QUFBQSxVQUNELE9BQ0s7QUFDSixnQkFBSSxRQUFRO0FBQ1gsc0JBQVEsUUFBUSxNQUFNLFVBQVUsSUFBSSxHQUFHLFVBQVUsSUFBSSxHQUFHLFVBQVUsR0FBRyxHQUFHLFVBQVUsSUFBSSxDQUFDO0FBRXhGLGdCQUFJLFFBQVEsTUFBTTtBQUNqQixxQkFBTztBQUNQLHFCQUFPLFFBQVEsR0FBRyxVQUFVLElBQUksQ0FBQztBQUNqQyxxQkFBTyxPQUFPLE1BQU07QUFBQSxZQUNyQixPQUNLO0FBQ0oscUJBQU8sT0FBTztBQUVkLGtCQUFJLFNBQVM7QUFDWix5QkFBUztBQUFBLFlBQ1g7QUFFQSxtQkFBTztBQUNQLDBCQUFjLFVBQVUsT0FBTyxHQUFHO0FBQUEsVUFDbkM7QUFBQSxRQUNEO0FBRUEsWUFBSSxRQUFRLFFBQVEsUUFBUSxRQUFRLFlBQVk7QUFDL0Msa0JBQVEsUUFBUSxNQUFNLFVBQVUsSUFBSSxHQUFHLFVBQVUsSUFBSSxHQUFHLFVBQVUsR0FBRyxHQUFHLFVBQVUsSUFBSSxDQUFDO0FBQUEsTUFDekYsT0FDSztBQUNKLGlCQUFTLElBQUksT0FBTyxJQUFJLE9BQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssS0FBSztBQUN0RSxjQUFJLE9BQU8sTUFBTSxDQUFDO0FBRWxCLGNBQUksU0FBUztBQUNaLHFCQUFTO0FBQUEsbUJBQ0QsUUFBUTtBQUNoQixtQkFBTyxRQUFRLFVBQVUsTUFBTSxDQUFDLENBQUMsR0FBRyxVQUFVLElBQUksQ0FBQztBQUFBLFFBQ3JEO0FBQUEsTUFDRDtBQUVBLFVBQUksQ0FBRSxhQUFhLFdBQVksSUFBSSxpQkFBaUIsR0FBRyxTQUFTO0FBRWhFLFVBQUksT0FBTyxRQUFRLFFBQVEsZUFBZSxHQUFHO0FBQzVDLFlBQUksT0FBTyxPQUFPLE9BQU8sSUFBSSxPQUFPLE1BQU07QUFFMUMsWUFBSSxZQUFZLE9BQU8sT0FBTyxHQUFHLFdBQVcsT0FBTyxLQUFLLE9BQU8sS0FBSyxXQUFXO0FBQy9FLFlBQUksVUFBVSxVQUFVLFNBQVM7QUFFakMsWUFBSSxNQUFNLFVBQVUsTUFBTSxJQUFJLENBQUM7QUFDL0IsWUFBSSxNQUFNLFVBQVUsTUFBTSxJQUFJLENBQUM7QUFFL0IsWUFBSSxPQUFPO0FBQ1YsV0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssR0FBRztBQUV2QixlQUFPLE1BQU0sS0FBSyxPQUFPO0FBQ3pCLGVBQU8sTUFBTSxLQUFLLE9BQU87QUFBQSxNQUMxQjtBQUVBLFVBQUksQ0FBQyxPQUFPLFVBQVU7QUFFckIsWUFBSUgsUUFBTyxDQUFDO0FBRVosa0JBQVVBLE1BQUssS0FBSyxHQUFHLFNBQVMsT0FBTyxPQUFPLE1BQU0sTUFBTSxLQUFLLFdBQVcsU0FBUyxDQUFDO0FBTXBGLGVBQU8sT0FBT0EsUUFBTyxPQUFPLEtBQUssR0FBRyxXQUFXLE1BQU0sTUFBTUEsS0FBSTtBQUUvRCxlQUFPLE9BQU8sU0FBU0EsT0FBTSxPQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUFBLE1BQ2hFO0FBRUEsVUFBSSxlQUFlLEdBQUc7QUFDckIsZUFBTyxPQUFPLGVBQWUsSUFBSTtBQUFBLFVBQ2hDLGFBQWEsR0FBRyxXQUFXLE1BQU0sTUFBTSxRQUFRLEVBQUU7QUFBQSxVQUNqRCxhQUFhLEdBQUcsV0FBVyxNQUFNLE1BQU0sUUFBUyxDQUFDO0FBQUEsUUFDbEQsSUFBSSxhQUFhLEdBQUcsV0FBVyxNQUFNLE1BQU0sUUFBUSxXQUFXO0FBQUEsTUFDL0Q7QUFFQSxhQUFPO0FBQUEsSUFDUixDQUFDO0FBQUEsRUFDRjtBQUNEO0FBR0EsU0FBUyxRQUFRLE1BQU07QUFDdEIsUUFBTSxRQUFRLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFFbEMsUUFBTSxVQUFVLE9BQU8sS0FBSyxTQUFTLEtBQUs7QUFDMUMsUUFBTSxZQUFZLE9BQU8sS0FBSyxXQUFXLENBQUM7QUFDMUMsUUFBTSxTQUFTLE9BQU8sS0FBSyxRQUFRLEtBQUs7QUFFeEMsU0FBTyxDQUFDLEdBQUcsV0FBVyxNQUFNLFNBQVM7QUFDcEMsV0FBTyxPQUFPLEdBQUcsV0FBVyxDQUFDLFFBQVEsT0FBTyxPQUFPLFFBQVEsUUFBUSxXQUFXLFdBQVcsTUFBTSxNQUFNLE1BQU0sU0FBUztBQUNuSCxPQUFDLE1BQU0sSUFBSSxJQUFJLFlBQVksT0FBTyxNQUFNLElBQUk7QUFFNUMsVUFBSSxVQUFVLE9BQU87QUFFckIsVUFBSSxFQUFFLE1BQU0sTUFBTSxJQUFJLEVBQUU7QUFFeEIsVUFBSSxZQUFZLFNBQU8sUUFBUSxVQUFVLEtBQUssUUFBUSxNQUFNLElBQUksQ0FBQztBQUNqRSxVQUFJLFlBQVksU0FBTyxRQUFRLFVBQVUsS0FBSyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBRWpFLFVBQUksU0FBUyxPQUFPLE9BQU8sSUFBSSxVQUFVO0FBRXpDLFlBQU0sU0FBUyxFQUFDLFFBQVEsSUFBSSxPQUFPLEdBQUcsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sZUFBYztBQUMzRyxZQUFNLFNBQVMsT0FBTztBQUV0QixZQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU8sT0FBTyxJQUFJLElBQUk7QUFFaEQsVUFBSSxXQUFZLFVBQVUsTUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLENBQUM7QUFDdkQsVUFBSSxZQUFZLFVBQVUsTUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLENBQUM7QUFDdkQsVUFBSSxXQUFXO0FBRWYsVUFBSSxlQUFlO0FBRW5CLFVBQUksVUFBVSxTQUFTLElBQUk7QUFDMUIsdUJBQWU7QUFDZixlQUFPLFFBQVEsY0FBYyxRQUFRO0FBQUEsTUFDdEM7QUFFQSxhQUFPLFFBQVEsV0FBVyxRQUFRO0FBRWxDLGVBQVMsSUFBSSxPQUFPLElBQUksT0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxLQUFLO0FBQ3RFLFlBQUksUUFBUSxNQUFNLENBQUM7QUFFbkIsWUFBSSxTQUFTO0FBQ1o7QUFFRCxZQUFJLEtBQUssVUFBVSxNQUFNLENBQUMsQ0FBQztBQUMzQixZQUFJLEtBQUssVUFBVSxLQUFLO0FBRXhCLFlBQUksU0FBUztBQUNaLGlCQUFPLFFBQVEsSUFBSSxRQUFRO0FBQUE7QUFFM0IsaUJBQU8sUUFBUSxVQUFVLEVBQUU7QUFFNUIsZUFBTyxRQUFRLElBQUksRUFBRTtBQUVyQixtQkFBVztBQUNYLG1CQUFXO0FBQUEsTUFDWjtBQUVBLFVBQUksY0FBYztBQUVsQixVQUFJLFVBQVUsU0FBUyxHQUFHO0FBQ3pCLHNCQUFjLE9BQU87QUFDckIsZUFBTyxRQUFRLGFBQWEsUUFBUTtBQUFBLE1BQ3JDO0FBRUEsVUFBSSxDQUFFLGFBQWEsV0FBWSxJQUFJLGlCQUFpQixHQUFHLFNBQVM7QUFFaEUsVUFBSSxPQUFPLFFBQVEsUUFBUSxlQUFlLEdBQUc7QUFDNUMsWUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLE9BQU8sTUFBTTtBQUUxQyxZQUFJLFNBQVMsT0FBTyxPQUFPLEdBQUcsV0FBVyxPQUFPLEtBQUssT0FBTyxLQUFLLFdBQVc7QUFDNUUsWUFBSSxVQUFVLFVBQVUsTUFBTTtBQUU5QixlQUFPLE1BQU0sYUFBYSxPQUFPO0FBQ2pDLGVBQU8sTUFBTSxjQUFjLE9BQU87QUFBQSxNQUNuQztBQUVBLFVBQUksQ0FBQyxPQUFPLFVBQVU7QUFFckIsWUFBSUEsUUFBTyxDQUFDO0FBRVosUUFBQUEsTUFBSyxLQUFLLEdBQUcsU0FBUyxPQUFPLE9BQU8sTUFBTSxNQUFNLEtBQUssV0FBVyxTQUFTLENBQUM7QUFPMUUsWUFBSSxhQUFjLE9BQU8sUUFBUSxVQUFXO0FBQzVDLFlBQUksZUFBZ0IsV0FBVyxTQUFVLElBQU0sYUFBYSxDQUFDO0FBQzdELFlBQUksYUFBZ0IsV0FBVyxTQUFTLEtBQU0sQ0FBQyxhQUFjO0FBRTdELFFBQUFBLE1BQUssUUFBUSxPQUFLO0FBQ2pCLFlBQUUsQ0FBQyxLQUFLO0FBQ1IsWUFBRSxDQUFDLEtBQUs7QUFBQSxRQUNULENBQUM7QUFFRCxlQUFPLE9BQU9BLFFBQU8sT0FBTyxLQUFLLEdBQUcsV0FBVyxNQUFNLE1BQU1BLEtBQUk7QUFFL0QsZUFBTyxPQUFPLFNBQVNBLE9BQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxNQUFNLElBQUk7QUFBQSxNQUNoRTtBQUVBLFVBQUksZUFBZSxHQUFHO0FBQ3JCLGVBQU8sT0FBTyxlQUFlLElBQUk7QUFBQSxVQUNoQyxhQUFhLEdBQUcsV0FBVyxNQUFNLE1BQU0sUUFBUSxFQUFFO0FBQUEsVUFDakQsYUFBYSxHQUFHLFdBQVcsTUFBTSxNQUFNLFFBQVMsQ0FBQztBQUFBLFFBQ2xELElBQUksYUFBYSxHQUFHLFdBQVcsTUFBTSxNQUFNLFFBQVEsV0FBVztBQUFBLE1BQy9EO0FBRUEsYUFBTztBQUFBLElBQ1IsQ0FBQztBQUFBLEVBQ0Y7QUFDRDtBQUVBLFNBQVMsYUFBYSxPQUFPLE9BQU8sV0FBVyxRQUFRLE1BQU0sTUFBTSxTQUFTLEtBQUs7QUFDaEYsTUFBSSxNQUFNLFNBQVMsR0FBRztBQUVyQixRQUFJLFVBQVU7QUFJZCxhQUFTLElBQUksR0FBRyxXQUFXLFVBQVUsSUFBSSxNQUFNLFFBQVEsS0FBSztBQUMzRCxVQUFJLE1BQU0sQ0FBQyxNQUFNLFFBQVc7QUFDM0IsWUFBSSxXQUFXLE1BQU07QUFDcEIsY0FBSSxRQUFRLElBQUksTUFBTSxDQUFDLElBQUksTUFBTSxPQUFPLENBQUM7QUFFekMsY0FBSSxRQUFRLFVBQVU7QUFDckIsdUJBQVc7QUFDWCxxQkFBUyxJQUFJLFVBQVUsTUFBTSxDQUFDLEdBQUcsUUFBUSxNQUFNLElBQUksSUFBSSxVQUFVLE1BQU0sT0FBTyxHQUFHLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFBQSxVQUNyRztBQUFBLFFBQ0Q7QUFFQSxrQkFBVTtBQUFBLE1BQ1g7QUFBQSxJQUNEO0FBQUEsRUFDRDtBQUVBLFNBQU87QUFDUjtBQUVBLFNBQVMsS0FBSyxNQUFNO0FBQ25CLFNBQU8sUUFBUTtBQUNmLFFBQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDNUMsUUFBTSxRQUFRLEtBQUssU0FBUztBQUM1QixRQUFNLFlBQWEsS0FBSyxPQUFPO0FBRS9CLE1BQUksS0FBSyxLQUFLO0FBRWQ7QUFBQSxFQUVDLE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUNsQixPQUFPLE1BQU0sV0FBVyxDQUFDLElBQUksQ0FBQyxJQUFJO0FBRW5DLFFBQU0sV0FBVyxTQUFTLEVBQUU7QUFFNUIsUUFBTSxZQUFZLElBQUksS0FBSyxDQUFDO0FBQzVCLFFBQU0sWUFBYSxPQUFPLEtBQUssQ0FBQyxHQUFHLEdBQUc7QUFDdEMsUUFBTSxZQUFhLE9BQU8sS0FBSyxDQUFDLEdBQUcsQ0FBQztBQUVwQyxRQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU0sU0FBUztBQUN4QyxRQUFNLFFBQVEsT0FBTyxLQUFLLE1BQU0sQ0FBQUwsT0FBSztBQUFBLEVBQUMsQ0FBQztBQUV2QyxRQUFNLEVBQUUsTUFBTSxXQUFXLFFBQVEsWUFBWSxJQUFJO0FBRWpELFNBQU8sQ0FBQyxHQUFHLFdBQVcsTUFBTSxTQUFTO0FBQ3BDLFdBQU8sT0FBTyxHQUFHLFdBQVcsQ0FBQyxRQUFRLE9BQU8sT0FBTyxRQUFRLFFBQVEsV0FBVyxXQUFXLE1BQU0sTUFBTSxNQUFNLFNBQVM7QUFDbkgsVUFBSSxVQUFVLE9BQU87QUFDckIsVUFBSSxTQUFTO0FBRWIsVUFBSSxXQUFXLFlBQVk7QUFDM0IsVUFBSSxXQUFXLFlBQVk7QUFDM0IsVUFBSSxXQUFXLFlBQVk7QUFFM0IsVUFBSSxXQUFXO0FBRWYsVUFBSSxPQUFPLE9BQU87QUFDakIsU0FBQyxXQUFXLFVBQVUsSUFBSSxTQUFTLEdBQUcsU0FBUztBQUFBO0FBRS9DLFNBQUMsWUFBWSxTQUFTLElBQUksU0FBUyxHQUFHLFNBQVM7QUFFaEQsWUFBTSxRQUFRLE9BQU8sT0FBTyxPQUFPLE9BQU8sSUFBSSxJQUFJO0FBR2xELFVBQUlNLFFBQU8sT0FBTyxPQUFPLElBQUksUUFBUTtBQUVyQyxVQUFJLE9BQU8sT0FBTyxPQUFPLElBQUksUUFBUSxDQUFDRyxJQUFHQyxZQUFXLEdBQUcsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUM3RSxjQUFNRCxJQUFHQyxZQUFXLEdBQUcsS0FBSyxLQUFLLEtBQUssR0FBRztBQUFBLE1BQzFDO0FBR0EsVUFBSSxPQUFPLE9BQU8sRUFBRSxPQUFPLFNBQVMsRUFBRSxLQUFLLE9BQUssRUFBRSxPQUFPLENBQUMsS0FBSyxTQUFTO0FBRXhFLFVBQUksVUFBVSxRQUFRLE9BQU8sS0FBSyxNQUFNO0FBQ3hDLFVBQUksU0FBUyxPQUFPLE9BQU8sR0FBRyxXQUFXLE9BQU8sS0FBSyxPQUFPLEtBQUssT0FBTztBQUN4RSxVQUFJLFVBQVUsUUFBUSxVQUFVLFFBQVEsUUFBUSxNQUFNLElBQUksQ0FBQztBQUczRCxVQUFJLFFBQVEsUUFBUSxTQUFTLFNBQVM7QUFFdEMsVUFBSSxjQUFjLFFBQVEsT0FBTyxRQUFRLE9BQU87QUFFaEQsVUFBSSxZQUFZO0FBRWhCLFVBQUksYUFBYTtBQUNqQixVQUFJLFlBQVk7QUFDaEIsVUFBSSxlQUFlO0FBQ25CLFVBQUksY0FBYztBQUVsQixVQUFJLGFBQWEsU0FBUyxlQUFlLEtBQUssZUFBZSxPQUFPO0FBQ25FLG9CQUFZO0FBRVoscUJBQWEsVUFBVSxPQUFPLEdBQUcsV0FBVyxNQUFNLElBQUk7QUFDdEQsb0JBQVksb0JBQUksSUFBSTtBQUNwQixRQUFDLElBQUksSUFBSSxVQUFVLEVBQUcsUUFBUSxXQUFTO0FBQ3RDLGNBQUksU0FBUztBQUNaLHNCQUFVLElBQUksT0FBTyxJQUFJLE9BQU8sQ0FBQztBQUFBLFFBQ25DLENBQUM7QUFFRCxZQUFJLGNBQWMsR0FBRztBQUNwQix5QkFBZSxZQUFZLE9BQU8sR0FBRyxXQUFXLE1BQU0sSUFBSTtBQUMxRCx3QkFBYyxvQkFBSSxJQUFJO0FBQ3RCLFVBQUMsSUFBSSxJQUFJLFlBQVksRUFBRyxRQUFRLFdBQVM7QUFDeEMsZ0JBQUksU0FBUztBQUNaLDBCQUFZLElBQUksT0FBTyxJQUFJLE9BQU8sQ0FBQztBQUFBLFVBQ3JDLENBQUM7QUFBQSxRQUNGO0FBQUEsTUFDRDtBQUVBLFVBQUksRUFBRSxJQUFJLE1BQUFDLE1BQUssSUFBSTtBQUVuQixVQUFJLE1BQU0sUUFBUUEsU0FBUSxNQUFNO0FBQy9CLGlCQUFTO0FBQ1QsZ0JBQVEsR0FBRyxPQUFPLEdBQUcsV0FBVyxNQUFNLElBQUk7QUFFMUMsWUFBSSxHQUFHLFFBQVE7QUFDZCxrQkFBUSxNQUFNLElBQUksU0FBTyxFQUFFLFNBQVMsT0FBTyxNQUFNLE1BQU0sT0FBTyxLQUFLLElBQUksQ0FBQztBQUd6RSxZQUFJLFFBQVFBLE1BQUssT0FBTyxHQUFHLFdBQVcsTUFBTSxJQUFJO0FBRWhELFlBQUlBLE1BQUssUUFBUTtBQUNoQixtQkFBUyxNQUFNLENBQUMsSUFBSTtBQUFBO0FBRXBCLG1CQUFTLFVBQVUsTUFBTSxDQUFDLEdBQUcsUUFBUSxNQUFNLElBQUksSUFBSSxVQUFVLEdBQUcsUUFBUSxNQUFNLElBQUk7QUFFbkYsaUJBQVMsYUFBYSxPQUFPLE9BQU8sV0FBVyxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBRXpFLFlBQUksU0FBUyxTQUFTO0FBQ3RCLGtCQUFVLFNBQVM7QUFBQSxNQUNwQixPQUNLO0FBQ0osaUJBQVMsYUFBYSxPQUFPLE9BQU8sV0FBVyxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBRXpFLFlBQUksU0FBUyxTQUFTO0FBRXRCLGtCQUFVLFNBQVM7QUFDbkIsaUJBQVMsU0FBUztBQUFBLE1BQ25CO0FBRUEsVUFBSSxVQUFVO0FBQ2Isa0JBQVU7QUFFWCxVQUFJLGVBQWUsU0FBUztBQUMzQixzQkFBYztBQUdmLFVBQUksVUFBVTtBQUNiLGtCQUFVO0FBRVgsVUFBSSxjQUFjLFVBQVU7QUFFNUIsVUFBSSxZQUFZLFNBQVMsV0FBVyxjQUFjLGNBQWM7QUFFaEUsZUFBUyxRQUFRLE1BQU0sV0FBVyxVQUFVLFFBQVEsQ0FBQztBQUVyRCxnQkFBVSxVQUFVLElBQUksU0FBUyxJQUFJLFVBQVUsUUFBUSxJQUFJLFVBQVUsU0FBUyxVQUFVLFVBQVUsSUFBSSxXQUFXLElBQUksTUFBTSxjQUFjLGNBQWMsSUFBSTtBQUczSixZQUFNLFNBQVMsRUFBQyxRQUFRLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sRUFBQztBQUV0RixZQUFNLFNBQVMsWUFBWSxPQUFPLElBQUksT0FBTztBQUU3QyxVQUFJLFNBQVM7QUFFYixVQUFJLFFBQVE7QUFDWCxpQkFBUyxFQUFFLEtBQUssS0FBSyxPQUFPLENBQUMsQ0FBQztBQUFBLFdBQzFCO0FBQ0osWUFBSSxFQUFFLElBQUksR0FBRyxJQUFJO0FBRWpCLFlBQUksTUFBTSxRQUFRLE1BQU0sTUFBTTtBQUM3QixrQkFBUSxHQUFHLE9BQU8sR0FBRyxXQUFXLE1BQU0sSUFBSTtBQUMxQyxtQkFBUyxHQUFHLE9BQU8sR0FBRyxXQUFXLE1BQU0sSUFBSTtBQUFBLFFBQzVDO0FBQUEsTUFDRDtBQUVBLFVBQUksU0FBUyxZQUFZO0FBQ3pCLFVBQUksVUFBVSxhQUFhO0FBRTNCLGVBQVMsSUFBSSxTQUFTLElBQUksT0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPO0FBQzFFLFlBQUksT0FBTyxNQUFNLENBQUM7QUFFbEIsWUFBSSxRQUFRO0FBQ1g7QUFFRCxZQUFJLFVBQVUsTUFBTTtBQUNuQixjQUFJLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFFekIsY0FBSSxPQUFPLFNBQVM7QUFDbkI7QUFFRCxvQkFBVSxVQUFVLE9BQU8sUUFBUSxNQUFNLElBQUk7QUFBQSxRQUM5QztBQUVBLFlBQUksT0FBTyxPQUFPLFNBQVMsS0FBSyxRQUFRLE9BQU8sTUFBTSxDQUFDLElBQUk7QUFHMUQsWUFBSSxPQUFPLFVBQVUsTUFBTSxRQUFRLE1BQU0sSUFBSTtBQUM3QyxZQUFJLE9BQU8sVUFBVSxPQUFPLE1BQU0sTUFBTSxHQUFHLFFBQVEsTUFBTSxJQUFJO0FBRTdELFlBQUksTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMvQixZQUFJLE1BQU0sUUFBUSxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ3BDLFlBQUksTUFBTSxRQUFRLElBQUksTUFBTSxPQUFPLENBQUM7QUFFcEMsWUFBSSxTQUFTLE1BQU07QUFFbkIsWUFBSSxRQUFRLE1BQU07QUFDakIsY0FBSSxLQUFLLE9BQU8sSUFBSSxVQUFVO0FBQzlCLGNBQUksS0FBSyxPQUFPLElBQUksU0FBUztBQUU3QixjQUFJLFdBQVc7QUFDZCxnQkFBSSxjQUFjLEtBQUssYUFBYSxDQUFDLEtBQUs7QUFDekMsY0FBQUwsTUFBSyxZQUFZLElBQUksYUFBYSxDQUFDLENBQUMsR0FBRyxLQUFLLE1BQU0sTUFBTSxjQUFjLENBQUMsR0FBRyxRQUFRLElBQUksR0FBRyxTQUFTLFdBQVcsR0FBRyxJQUFJLEVBQUU7QUFFdkgsZ0JBQUksV0FBVyxDQUFDLEtBQUs7QUFDcEIsY0FBQUEsTUFBSyxVQUFVLElBQUksV0FBVyxDQUFDLENBQUMsR0FBRyxLQUFLLE1BQU0sTUFBTSxjQUFjLENBQUMsR0FBRyxRQUFRLElBQUksR0FBRyxTQUFTLFdBQVcsR0FBRyxJQUFJLEVBQUU7QUFBQSxVQUNwSDtBQUVDLFlBQUFBLE1BQUssUUFBUSxLQUFLLE1BQU0sTUFBTSxjQUFjLENBQUMsR0FBRyxRQUFRLElBQUksR0FBRyxTQUFTLFdBQVcsR0FBRyxJQUFJLEVBQUU7QUFFN0Y7QUFBQSxZQUFLO0FBQUEsWUFBRztBQUFBLFlBQVc7QUFBQSxZQUNsQixNQUFTLGNBQWM7QUFBQSxZQUN2QjtBQUFBLFlBQ0EsU0FBUztBQUFBLFlBQ1Q7QUFBQSxVQUNEO0FBQUEsUUFDRDtBQUFBLE1BQ0Q7QUFFQSxVQUFJLGNBQWM7QUFDakIsZUFBTyxTQUFTLFlBQVksY0FBYztBQUFBLGVBQ2xDLENBQUMsV0FBVztBQUNwQixlQUFPLFFBQVEsT0FBTyxTQUFTLElBQUksT0FBTyxRQUFRLE9BQU8sV0FBVyxPQUFPO0FBQzNFLGVBQU8sUUFBUTtBQUFBLE1BQ2hCO0FBRUEsYUFBTyxPQUFPLFlBQVksWUFBWTtBQUV0QyxhQUFPO0FBQUEsSUFDUixDQUFDO0FBQUEsRUFDRjtBQUNEO0FBRUEsU0FBUyxhQUFhLFFBQVEsTUFBTTtBQUNuQyxRQUFNLFlBQVksT0FBTyxNQUFNLFdBQVcsQ0FBQztBQUUzQyxTQUFPLENBQUMsR0FBRyxXQUFXLE1BQU0sU0FBUztBQUNwQyxXQUFPLE9BQU8sR0FBRyxXQUFXLENBQUMsUUFBUSxPQUFPLE9BQU8sUUFBUSxRQUFRLFdBQVcsV0FBVyxNQUFNLE1BQU0sTUFBTSxTQUFTO0FBQ25ILE9BQUMsTUFBTSxJQUFJLElBQUksWUFBWSxPQUFPLE1BQU0sSUFBSTtBQUU1QyxVQUFJLFVBQVUsT0FBTztBQUVyQixVQUFJLFlBQVksU0FBTyxRQUFRLFVBQVUsS0FBSyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQ2pFLFVBQUksWUFBWSxTQUFPLFFBQVEsVUFBVSxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFFakUsVUFBSSxRQUFRLGVBQWU7QUFFM0IsVUFBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixpQkFBUztBQUNULGlCQUFTO0FBQ1Qsd0JBQWdCO0FBQUEsTUFDakIsT0FDSztBQUNKLGlCQUFTO0FBQ1QsaUJBQVM7QUFDVCx3QkFBZ0I7QUFBQSxNQUNqQjtBQUVBLFlBQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLElBQUksSUFBSTtBQUVoRCxVQUFJLFlBQVksVUFBVSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUN2RCxVQUFJLFdBQVc7QUFFZixVQUFJLFVBQVUsQ0FBQztBQUNmLFVBQUksVUFBVSxDQUFDO0FBRWYsZUFBUyxJQUFJLE9BQU8sSUFBSSxPQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDdEUsWUFBSSxPQUFPLE1BQU0sQ0FBQztBQUVsQixZQUFJLFFBQVEsTUFBTTtBQUNqQixjQUFJLE9BQU8sTUFBTSxDQUFDO0FBQ2xCLGNBQUksT0FBTyxVQUFVLElBQUk7QUFFekIsa0JBQVEsS0FBSyxXQUFXLElBQUk7QUFDNUIsa0JBQVEsS0FBSyxVQUFVLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNqQztBQUFBLE1BQ0Q7QUFFQSxZQUFNLFNBQVMsRUFBQyxRQUFRLE9BQU8sU0FBUyxTQUFTLFFBQVEsUUFBUSxlQUFlLE9BQU8sR0FBRyxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxlQUFjO0FBQy9KLFlBQU0sU0FBUyxPQUFPO0FBRXRCLFVBQUksQ0FBRSxhQUFhLFdBQVksSUFBSSxpQkFBaUIsR0FBRyxTQUFTO0FBRWhFLFVBQUksT0FBTyxRQUFRLFFBQVEsZUFBZSxHQUFHO0FBQzVDLFlBQUksT0FBTyxPQUFPLE9BQU8sSUFBSSxPQUFPLE1BQU07QUFFMUMsWUFBSSxTQUFTLE9BQU8sT0FBTyxHQUFHLFdBQVcsT0FBTyxLQUFLLE9BQU8sS0FBSyxXQUFXO0FBQzVFLFlBQUksVUFBVSxVQUFVLE1BQU07QUFFOUIsZUFBTyxNQUFNLFVBQVUsT0FBTztBQUM5QixlQUFPLE1BQU0sV0FBVyxPQUFPO0FBQUEsTUFDaEM7QUFFQSxVQUFJLENBQUMsT0FBTyxVQUFVO0FBRXJCLFlBQUlELFFBQU8sQ0FBQztBQUVaLFFBQUFBLE1BQUssS0FBSyxHQUFHLFNBQVMsT0FBTyxPQUFPLE1BQU0sTUFBTSxLQUFLLFdBQVcsU0FBUyxDQUFDO0FBTTFFLGVBQU8sT0FBT0EsUUFBTyxPQUFPLEtBQUssR0FBRyxXQUFXLE1BQU0sTUFBTUEsS0FBSTtBQUUvRCxlQUFPLE9BQU8sU0FBU0EsT0FBTSxPQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUFBLE1BQ2hFO0FBRUEsVUFBSSxlQUFlLEdBQUc7QUFDckIsZUFBTyxPQUFPLGVBQWUsSUFBSTtBQUFBLFVBQ2hDLGFBQWEsR0FBRyxXQUFXLE1BQU0sTUFBTSxRQUFRLEVBQUU7QUFBQSxVQUNqRCxhQUFhLEdBQUcsV0FBVyxNQUFNLE1BQU0sUUFBUyxDQUFDO0FBQUEsUUFDbEQsSUFBSSxhQUFhLEdBQUcsV0FBVyxNQUFNLE1BQU0sUUFBUSxXQUFXO0FBQUEsTUFDL0Q7QUFFQSxhQUFPO0FBQUEsSUFhUixDQUFDO0FBQUEsRUFDRjtBQUNEO0FBRUEsU0FBUyxjQUFjLE1BQU07QUFDNUIsU0FBTyxhQUFhLGdCQUFnQixJQUFJO0FBQ3pDO0FBSUEsU0FBUyxlQUFlLElBQUksSUFBSSxRQUFRLFFBQVEsZUFBZSxTQUFTO0FBQ3ZFLFFBQU0sSUFBSSxHQUFHO0FBRWIsTUFBSSxJQUFJO0FBQ1AsV0FBTztBQUVSLFFBQU0sT0FBTyxJQUFJLE9BQU87QUFFeEIsU0FBTyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBRXpCLE1BQUksS0FBSztBQUNSLFdBQU8sTUFBTSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLE9BQ3JCO0FBQ0osUUFBSSxLQUFNLE1BQU0sQ0FBQyxHQUNoQixLQUFNLE1BQU0sSUFBSSxDQUFDLEdBQ2pCLE1BQU0sTUFBTSxJQUFJLENBQUMsR0FDakIsTUFBTSxNQUFNLElBQUksQ0FBQztBQUdsQixhQUFTLElBQUksR0FBRyxJQUFJLElBQUksR0FBRyxLQUFLO0FBQy9CLFVBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDO0FBQ3pCLFVBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDO0FBQ3pCLFNBQUcsQ0FBQyxJQUFLLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQztBQUFBLElBQ3hCO0FBSUEsT0FBRyxDQUFDLElBQUksR0FBRyxDQUFDO0FBRVosYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUMvQixVQUFJLEdBQUcsQ0FBQyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxLQUFNLEdBQUcsSUFBSSxDQUFDLElBQUksTUFBUSxHQUFHLENBQUMsSUFBSTtBQUNsRSxXQUFHLENBQUMsSUFBSTtBQUFBLFdBQ0o7QUFDSixXQUFHLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDLE9BQzdCLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUNuQyxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssR0FBRyxDQUFDO0FBR2pDLFlBQUksQ0FBQyxTQUFTLEdBQUcsQ0FBQyxDQUFDO0FBQ2xCLGFBQUcsQ0FBQyxJQUFJO0FBQUEsTUFDVjtBQUFBLElBQ0Q7QUFFQSxPQUFHLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBRXBCLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxHQUFHLEtBQUs7QUFDL0I7QUFBQSxRQUNDO0FBQUEsUUFDQSxHQUFHLENBQUMsSUFBSSxJQUFJLENBQUMsSUFBSTtBQUFBLFFBQ2pCLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJO0FBQUEsUUFDekIsR0FBRyxJQUFJLENBQUMsSUFBSSxJQUFJLENBQUMsSUFBSTtBQUFBLFFBQ3JCLEdBQUcsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxJQUFJLENBQUMsSUFBSTtBQUFBLFFBQ2pDLEdBQUcsSUFBSSxDQUFDO0FBQUEsUUFDUixHQUFHLElBQUksQ0FBQztBQUFBLE1BQ1Q7QUFBQSxJQUNEO0FBQUEsRUFDRDtBQUVBLFNBQU87QUFDUjtBQUVBLElBQU0sY0FBYyxvQkFBSSxJQUFJO0FBRTVCLFNBQVMsa0JBQWtCO0FBQzFCLFdBQVMsS0FBSztBQUNiLE1BQUUsU0FBUyxJQUFJO0FBQ2pCO0FBRUEsSUFBSSxRQUFRO0FBQ1gsS0FBRyxRQUFRLEtBQUssZUFBZTtBQUMvQixLQUFHLFFBQVEsS0FBSyxpQkFBaUIsSUFBSTtBQUNyQyxLQUFHLFlBQVksS0FBSyxNQUFNO0FBQUUsVUFBTSxVQUFVO0FBQUEsRUFBUyxDQUFDO0FBQ3ZEO0FBRUEsSUFBTSxhQUFhLE9BQU87QUFDMUIsSUFBTSxhQUFhLE9BQU87QUFFMUIsU0FBUyxZQUFZLEdBQUcsSUFBSSxJQUFJLE9BQU87QUFDdEMsTUFBSSxLQUFLLFFBQVEsQ0FBQyxFQUFFLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDM0UsU0FBTyxHQUFHLElBQUksQ0FBQyxHQUFHLE1BQU0sV0FBVyxHQUFHLEdBQUcsSUFBSSxFQUFFLENBQUM7QUFDakQ7QUFFQSxTQUFTLGFBQWEsR0FBRyxLQUFLO0FBQzdCLFNBQU8sRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLEtBQUssSUFBSSxDQUFDLElBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDeEQ7QUFFQSxTQUFTLFdBQVcsR0FBRyxHQUFHLElBQUksSUFBSTtBQUNqQyxTQUFPLE9BQU8sQ0FBQyxHQUFJLEtBQUssSUFBSSxLQUFLLElBQUssQ0FBQztBQUN4QztBQUVBLFNBQVMsU0FBUyxNQUFNLFNBQVMsU0FBUztBQUN6QyxTQUFPLFdBQVcsT0FBTyxnQkFBZ0IsQ0FBQyxTQUFTLE9BQU87QUFDM0Q7QUFFQSxJQUFNLFlBQVk7QUFJbEIsU0FBUyxTQUFTLE1BQU0sU0FBUyxTQUFTO0FBQ3pDLFNBQU8sV0FBVyxPQUFPLGdCQUFnQixTQUFTLFNBQVMsU0FBUyxVQUFVLElBQUk7QUFDbkY7QUFFQSxTQUFTLFNBQVMsTUFBTSxTQUFTLFNBQVMsT0FBTztBQUNoRCxTQUFPLFdBQVcsT0FBTyxnQkFBZ0IsU0FBUyxTQUFTLFNBQVMsS0FBSyxPQUFPLEtBQUssRUFBRSxLQUFLLEtBQUs7QUFDbEc7QUFFQSxJQUFNLFdBQVc7QUFFakIsU0FBUyxXQUFXLE1BQU0sU0FBUyxTQUFTLE9BQU87QUFDbEQsU0FBTyxXQUFXLE9BQU8sZ0JBQWdCLFdBQVcsU0FBUyxTQUFTLEtBQUssT0FBTyxLQUFLLEVBQUUsS0FBSyxLQUFLO0FBQ3BHO0FBRUEsSUFBTSxhQUFhO0FBR25CLFNBQVMsU0FBUyxRQUFRLFFBQVEsT0FBTyxLQUFLLFVBQVU7QUFDdkQsTUFBSSxZQUFZLElBQUksYUFBYSxNQUFNLEdBQUcsYUFBYSxNQUFNLENBQUM7QUFFOUQsTUFBSSxRQUFRLFNBQVM7QUFFckIsTUFBSSxVQUFVLFdBQVksV0FBVyxNQUFPLE9BQU8sS0FBSztBQUV4RCxLQUFHO0FBQ0YsUUFBSSxZQUFZLE1BQU0sT0FBTztBQUM3QixRQUFJLGFBQWEsTUFBTSxZQUFZO0FBRW5DLFFBQUksY0FBYyxZQUFZLGFBQWEsWUFBWSxJQUFJLFNBQVMsSUFBSSxTQUFTLElBQUksTUFBTTtBQUMxRixhQUFPLENBQUMsV0FBVyxVQUFVO0FBQUEsRUFDL0IsU0FBUyxFQUFFLFVBQVUsTUFBTTtBQUUzQixTQUFPLENBQUMsR0FBRyxDQUFDO0FBQ2I7QUFFQSxTQUFTLFlBQVlPLE9BQU07QUFDMUIsTUFBSSxVQUFVO0FBQ2QsRUFBQUEsUUFBT0EsTUFBSyxRQUFRLFdBQVcsQ0FBQyxHQUFHLFFBQVEsV0FBVyxPQUFPLGNBQWMsQ0FBQyxNQUFNLE9BQU8sS0FBSyxJQUFJO0FBQ2xHLFNBQU8sQ0FBQ0EsT0FBTSxVQUFVLFdBQVc7QUFDcEM7QUFFQSxTQUFTLGFBQWFSLE9BQU07QUFDM0IsTUFBSUEsTUFBSyxNQUFNO0FBQ2QsS0FBQ0EsTUFBSyxNQUFNQSxNQUFLLFNBQVMsRUFBRSxRQUFRLE9BQUs7QUFDeEMsVUFBSSxPQUFPLFNBQVMsRUFBRSxDQUFDLElBQUksU0FBUyxDQUFDO0FBQ3JDLFFBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFFBQVEsYUFBYSxPQUFPLElBQUk7QUFDNUMsUUFBRSxDQUFDLElBQUk7QUFBQSxJQUNSLENBQUM7QUFBQSxFQUNGO0FBQ0Q7QUFFQSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDaEMsUUFBTSxPQUFPO0FBQUEsSUFDWixNQUFNLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUMxQjtBQUVBLFFBQU0sT0FBTyxLQUFLO0FBRWxCLFdBQVMsUUFBUSxLQUFLLE9BQU8sS0FBS1MsTUFBSztBQUN0QyxRQUFJLE1BQU0sTUFBTSxTQUFTLEdBQUc7QUFDNUIsV0FBT0EsT0FBTSxPQUFPLE1BQU0sT0FBTyxLQUFNLElBQUksTUFBTztBQUFBLEVBQ25EO0FBRUEsV0FBUyxRQUFRLEtBQUssT0FBTyxLQUFLQSxNQUFLO0FBQ3RDLFFBQUksTUFBTSxNQUFNLFNBQVMsR0FBRztBQUM1QixXQUFPQSxPQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUssTUFBTyxJQUFJO0FBQUEsRUFDbEQ7QUFFQSxXQUFTLE9BQU8sS0FBSyxPQUFPLEtBQUtBLE1BQUs7QUFDckMsV0FBTyxNQUFNLE9BQU8sSUFBSSxRQUFRLEtBQUssT0FBTyxLQUFLQSxJQUFHLElBQUksUUFBUSxLQUFLLE9BQU8sS0FBS0EsSUFBRztBQUFBLEVBQ3JGO0FBRUEsT0FBSyxZQUFZO0FBQ2pCLE9BQUssWUFBWTtBQUVqQixNQUFJLFFBQVE7QUFDWixPQUFLLFNBQVM7QUFFZCxRQUFNLE9BQU8sS0FBSyxPQUFPLFNBQVMsS0FBSztBQUV2QyxNQUFJLEtBQUssTUFBTTtBQUNkLFNBQUssS0FBSyxLQUFLO0FBRWhCLFdBQVMsTUFBTSxLQUFLLEtBQUs7QUFFekIsTUFBSSxLQUFLLE9BQU87QUFDZixRQUFJLFFBQVEsU0FBUyxPQUFPLElBQUk7QUFDaEMsVUFBTSxjQUFjLEtBQUs7QUFBQSxFQUMxQjtBQUVBLFFBQU0sTUFBTSxTQUFTLFFBQVE7QUFDN0IsUUFBTSxNQUFNLEtBQUssTUFBTSxJQUFJLFdBQVcsSUFBSTtBQUUxQyxRQUFNLE9BQU8sU0FBUyxNQUFNLElBQUk7QUFFaEMsS0FBRyxTQUFTLE1BQU0sT0FBSztBQUN0QixRQUFJLEVBQUUsV0FBVyxNQUFNO0FBQ3RCLFVBQUksVUFBVSxjQUFjLGNBQWMsYUFBYTtBQUN2RCxpQkFBVyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDOUI7QUFBQSxFQUNELEdBQUcsSUFBSTtBQUVQLFFBQU0sUUFBUSxLQUFLLFFBQVEsU0FBUyxPQUFPLElBQUk7QUFDL0MsT0FBSyxZQUFZLEdBQUc7QUFDcEIsUUFBTSxPQUFPLEtBQUssT0FBTyxTQUFTLE1BQU0sSUFBSTtBQUU1QyxTQUFPLEtBQUssSUFBSTtBQUVoQixRQUFNLFVBQVUsQ0FBQyxPQUFPLEtBQUssU0FBUyxDQUFDO0FBRXZDLFFBQU0sVUFBVSxXQUFXLE9BQU87QUFFbEMsR0FBQyxLQUFLLFdBQVcsQ0FBQyxHQUFHLFFBQVEsT0FBSztBQUNqQyxRQUFJLEVBQUU7QUFDTCxhQUFPLEVBQUUsS0FBSyxNQUFNLElBQUksS0FBSztBQUFBLEVBQy9CLENBQUM7QUFFRCxRQUFNLEtBQUssS0FBSyxNQUFNO0FBRXRCLFFBQU0sU0FBVSxLQUFLLFNBQVMsUUFBUSxJQUNyQyxZQUFZLEtBQUssVUFBVSxDQUFDLEdBQUcsYUFBYSxhQUFhLEtBQUssSUFDOUQsYUFBYSxLQUFLLFVBQVUsQ0FBQyxJQUFJLEdBQUcsWUFBWTtBQUNqRCxRQUFNLE9BQVUsS0FBSyxPQUFTLFlBQVksS0FBSyxRQUFVLENBQUMsR0FBRyxXQUFhLFdBQWMsSUFBSTtBQUM1RixRQUFNLFNBQVUsS0FBSyxTQUFTLENBQUM7QUFDL0IsUUFBTSxRQUFVLEtBQUssUUFBUyxLQUFLLFNBQVMsQ0FBQztBQUU3QyxRQUFNLFFBQVEsT0FBSztBQUNsQixNQUFFLE9BQU8sU0FBUyxFQUFFLFFBQVEsSUFBSTtBQUNoQyxNQUFFLE1BQU0sT0FBTyxFQUFFLEtBQUssRUFBRTtBQUFBLEVBQ3pCLENBQUM7QUFFRCxRQUFNLFlBQVksUUFBUSxJQUFJLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxDQUFDLEVBQUU7QUFFcEUsUUFBTSxlQUFlO0FBQUEsSUFDcEIsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLEVBQ1Q7QUFFQSxRQUFNLGFBQWEsS0FBSyxhQUFhLENBQUMsUUFBUSxRQUFRLEdBQUcsSUFBSSxDQUFBQyxTQUFPLGFBQWFBLElBQUcsQ0FBQztBQUVyRixXQUFTLGFBQWEsSUFBSTtBQUN6QixVQUFNLFNBQ0wsR0FBRyxTQUFTLElBQU0sU0FBTyxNQUFNLE1BQU0sSUFBSSxNQUFNLEdBQUcsTUFBTSxNQUFNLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEdBQUcsQ0FBQyxJQUMxRixHQUFHLFNBQVMsSUFBTSxTQUFPLE1BQU0sS0FBSyxHQUFHLEtBQUssSUFDNUMsR0FBRyxTQUFTLE1BQU0sU0FBTyxHQUFHLElBQUksR0FBRyxJQUNuQyxTQUFPO0FBR1IsV0FBTyxTQUFPO0FBQ2IsVUFBSSxPQUFPLE9BQU8sR0FBRztBQUNyQixVQUFJLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFDckIsVUFBSSxRQUFRLE9BQU87QUFDbkIsY0FBUSxPQUFPLFFBQVE7QUFBQSxJQUN4QjtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFVBQVUsVUFBVTtBQUM1QixRQUFJLEtBQUssT0FBTyxRQUFRO0FBRXhCLFFBQUksTUFBTSxNQUFNO0FBQ2YsVUFBSSxhQUFhLEtBQUssVUFBVSxXQUFXLFFBQVEsS0FBSztBQUV4RCxVQUFJLFVBQVUsUUFBUSxNQUFNO0FBRTNCLGtCQUFVLFVBQVUsSUFBSTtBQUV4QixZQUFJQyxNQUFLLE9BQU8sQ0FBQyxHQUFHLE9BQU8sVUFBVSxJQUFJLEdBQUcsV0FBVyxFQUFDLEtBQUssU0FBUSxDQUFDO0FBQ3RFLFFBQUFBLElBQUcsV0FBVyxhQUFhQSxHQUFFO0FBQzdCLGVBQU8sUUFBUSxJQUFJQTtBQUFBLE1BQ3BCLE9BQ0s7QUFDSixhQUFLLE9BQU8sUUFBUSxJQUFJLE9BQU8sQ0FBQyxHQUFJLFlBQVksWUFBWSxhQUFhLFlBQWEsU0FBUztBQUUvRixXQUFHLE1BQU07QUFFVCxZQUFJLFNBQVMsR0FBRztBQUVoQixZQUFJLEtBQUssR0FBRztBQUVaLFlBQUksYUFBYSxNQUFNLEVBQUU7QUFFekIsWUFBSSxZQUFZLGFBQWMsUUFBUSxLQUFLLENBQUMsUUFBUztBQUVwRCxjQUFJLGVBQWUsR0FBRyxDQUFDLEtBQUssUUFBUSxHQUFHLENBQUMsS0FBSyxPQUFPO0FBQ25ELGlCQUFLO0FBQUEsY0FDSixLQUFLLEdBQUcsQ0FBQyxLQUFLLE9BQU8sZ0JBQWdCO0FBQUEsZ0JBQ3BDLE1BQU07QUFBQSxnQkFDTixNQUFNLEdBQUcsQ0FBQztBQUFBLGdCQUNWLE1BQU0sR0FBRyxDQUFDO0FBQUEsY0FDWDtBQUFBLGNBQ0EsS0FBSyxHQUFHLENBQUMsS0FBSyxPQUFPLGdCQUFnQjtBQUFBLGdCQUNwQyxNQUFNO0FBQUEsZ0JBQ04sTUFBTSxHQUFHLENBQUM7QUFBQSxnQkFDVixNQUFNLEdBQUcsQ0FBQztBQUFBLGNBQ1g7QUFBQSxZQUNEO0FBQ0EseUJBQWE7QUFBQSxVQUNkO0FBRUEsY0FBSSxDQUFDLGNBQWMsTUFBTSxFQUFFLEdBQUc7QUFDN0IsZ0JBQUksTUFBTTtBQUVWLGlCQUFLLENBQUNDLE9BQU0sU0FBUyxZQUFZLFdBQVcsT0FBTyxnQkFBZ0IsU0FBUyxTQUFTLFNBQVMsR0FBRztBQUFBLFVBQ2xHO0FBQUEsUUFDRDtBQUVBLFdBQUcsUUFBUSxTQUFTLE9BQU8sU0FBUyxZQUFZLFlBQVksWUFDMUQsR0FBRyxTQUFTLElBQUksV0FBVyxHQUFHLFNBQVMsSUFBSSxhQUFhLFdBQ3hELEdBQUcsU0FBUyxJQUFJLFdBQVcsR0FBRyxTQUFTLElBQUksYUFBYSxTQUN6RDtBQUVELFdBQUcsT0FBTyxTQUFTLGFBQWEsUUFBUSxHQUFHLElBQUk7QUFFL0MsV0FBRyxRQUFRLFNBQVMsR0FBRyxTQUFTLFVBQVU7QUFHMUMsV0FBRyxPQUFPLEdBQUcsT0FBTztBQUVwQixXQUFHLFdBQVcsYUFBYSxFQUFFO0FBQUEsTUFDOUI7QUFBQSxJQUNEO0FBQUEsRUFDRDtBQUVBLFlBQVUsR0FBRztBQUNiLFlBQVUsR0FBRztBQUdiLE1BQUksUUFBUSxHQUFHO0FBQ2QsV0FBTyxRQUFRLE9BQUs7QUFDbkIsZ0JBQVUsRUFBRSxLQUFLO0FBQUEsSUFDbEIsQ0FBQztBQUFBLEVBQ0Y7QUFFQSxPQUFLLFFBQVEsT0FBSztBQUNqQixjQUFVLEVBQUUsS0FBSztBQUFBLEVBQ2xCLENBQUM7QUFFRCxXQUFTLEtBQUssS0FBSztBQUNsQixjQUFVLENBQUM7QUFFWixRQUFNLFNBQVMsT0FBTyxTQUFTO0FBRS9CLFFBQU0sY0FBYyxPQUFPO0FBRTNCLE1BQUksV0FBVztBQUVmLE1BQUksT0FBTyxPQUFPLEdBQUc7QUFDcEIsYUFBUyxNQUFNLE1BQU07QUFDckIsZ0JBQVk7QUFDWixnQkFBWTtBQUFBLEVBY2IsT0FDSztBQUNKLGFBQVMsTUFBTSxNQUFNO0FBQ3JCLGdCQUFZO0FBQ1osZ0JBQVk7QUFBQSxFQWNiO0FBRUEsUUFBTSxhQUFhLENBQUM7QUFHcEIsV0FBUyxLQUFLLFFBQVE7QUFDckIsUUFBSSxLQUFLLE9BQU8sQ0FBQztBQUVqQixRQUFJLEdBQUcsT0FBTyxRQUFRLEdBQUcsT0FBTyxNQUFNO0FBQ3JDLGlCQUFXLENBQUMsSUFBSSxFQUFDLEtBQUssR0FBRyxLQUFLLEtBQUssR0FBRyxJQUFHO0FBQ3pDLFNBQUcsTUFBTSxHQUFHLE1BQU07QUFBQSxJQUNuQjtBQUFBLEVBQ0Q7QUFHQSxRQUFNLFVBQVksS0FBSyxXQUFXLFFBQU0sSUFBSSxLQUFLLE1BQU0sS0FBSyxFQUFFLENBQUM7QUFDL0QsUUFBTSxXQUFZLEtBQUssV0FBVztBQUVsQyxRQUFNLGtCQUFtQixNQUFNLElBQUksaUJBQWlCLE9BQU8sSUFBSSxnQkFBZ0IsT0FBTztBQUN0RixRQUFNLGdCQUFrQixhQUFhLFNBQVMsZUFBZ0IsTUFBTSxJQUFJLG9CQUFvQixrQkFBbUIsUUFBUSxDQUFDO0FBQ3hILFFBQU0saUJBQWtCLGNBQWMsU0FBUyxnQkFBZ0Isa0JBQWtCLFFBQVEsQ0FBQztBQUUxRixRQUFNLGFBQWEsQ0FBQztBQUVwQixRQUFNLFNBQWMsS0FBSyxTQUFTLE9BQU8sQ0FBQyxHQUFHLFlBQVksS0FBSyxNQUFNO0FBQ3BFLFFBQU0sU0FBNkIsS0FBSyxTQUFTLE9BQU8sQ0FBQyxHQUFHLFlBQVksRUFBQyxNQUFNLEVBQUMsR0FBRyxRQUFRLEVBQUMsRUFBQyxHQUFHLEtBQUssTUFBTTtBQUMzRyxRQUFNLGFBQWEsT0FBTztBQUMxQixRQUFNLGFBQTRCLE9BQU87QUFDekMsUUFBTSxVQUFhLE9BQU87QUFFMUI7QUFDQyxXQUFPLE9BQU87QUFFZCxZQUFRLFFBQVMsU0FBUyxRQUFRLEtBQUs7QUFDdkMsWUFBUSxPQUFTLFNBQVMsUUFBUSxJQUFJO0FBQ3RDLFlBQVEsU0FBUyxTQUFTLFFBQVEsTUFBTTtBQUN4QyxZQUFRLE9BQVMsU0FBUyxRQUFRLElBQUk7QUFBQSxFQUN2QztBQUVBLE1BQUk7QUFDSixNQUFJO0FBQ0osTUFBSTtBQUNKLE1BQUksYUFBYSxDQUFDO0FBQ2xCLE1BQUksY0FBYyxDQUFDO0FBQ25CLE1BQUk7QUFDSixNQUFJLGlCQUFpQjtBQUNyQixNQUFJLHFCQUFxQixDQUFDO0FBRTFCLE1BQUksT0FBTyxNQUFNO0FBQ2hCLFVBQU0sZUFBZSxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUMsRUFBRSxTQUFTO0FBQ3BELHFCQUFpQixnQkFBZ0I7QUFDakMsaUJBQWEsaUJBQWlCLGFBQWEsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFDLEdBQUcsRUFBQztBQUU5RCxhQUFTLEtBQUs7QUFDYix5QkFBbUIsQ0FBQyxJQUFJO0FBQUEsRUFDMUI7QUFFQSxNQUFJLFlBQVk7QUFDZixrQkFBYyxTQUFTLFNBQVMsUUFBUSxJQUFJO0FBQzVDLGlCQUFhLFNBQVMsU0FBUyxNQUFNLFdBQVc7QUFHaEQsV0FBTyxNQUFNLE1BQU0sV0FBVztBQUU5QixRQUFJLGdCQUFnQjtBQUNuQixtQkFBYSxTQUFTLFNBQVMsTUFBTSxhQUFhLFVBQVU7QUFFNUQsVUFBSSxPQUFPLFNBQVMsTUFBTSxNQUFNLFVBQVU7QUFDMUMsZUFBUyxNQUFNLE1BQU0sSUFBSTtBQUV6QixlQUFTLE9BQU87QUFDZixpQkFBUyxNQUFNLGNBQWMsSUFBSSxFQUFFLGNBQWM7QUFBQSxJQUNuRCxPQUNLO0FBQ0osZUFBUyxhQUFhLGFBQWE7QUFDbkMsYUFBTyxRQUFRLFNBQVMsYUFBYSxXQUFXO0FBQUEsSUFDakQ7QUFBQSxFQUNEO0FBRUEsUUFBTSxNQUFPLEVBQUMsTUFBTSxLQUFJO0FBQ3hCLFFBQU0sT0FBTyxFQUFDLE1BQU0sTUFBSztBQUV6QixXQUFTLGNBQWMsR0FBRyxHQUFHO0FBQzVCLFFBQUksS0FBSyxNQUFNLGtCQUFrQixDQUFDLE9BQU8sUUFBUSxRQUFRO0FBQ3hELGFBQU87QUFFUixRQUFJLFFBQVEsQ0FBQztBQUViLFFBQUksTUFBTSxTQUFTLE1BQU0sZUFBZSxZQUFZLFdBQVcsV0FBVyxDQUFDLENBQUM7QUFFNUUsYUFBUyxLQUFLLEVBQUUsS0FBSztBQUVyQixRQUFJLENBQUMsRUFBRTtBQUNOLGVBQVMsS0FBSyxHQUFHO0FBRWxCLFFBQUksUUFBUSxTQUFTLE1BQU0sTUFBTSxHQUFHO0FBRXBDLFFBQUksUUFBUSxNQUFNO0FBQ2pCLFVBQUksUUFBUSxTQUFTLGVBQWUsS0FBSztBQUV6QyxVQUFJLElBQUksR0FBRztBQUNWLFlBQUksUUFBUyxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBRWxDLFlBQUk7QUFDSCxnQkFBTSxNQUFNLFNBQVMsUUFBUSxRQUFRLFFBQVEsS0FBSyxNQUFNLENBQUMsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFFMUYsY0FBTSxNQUFNLGFBQWEsUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUFBLE1BQzlDO0FBQUEsSUFDRDtBQUVBLFFBQUksT0FBTyxTQUFTLGNBQWMsS0FBSztBQUV2QyxRQUFJLEVBQUUsaUJBQWlCO0FBQ3RCLFdBQUssWUFBWSxFQUFFLEtBQUs7QUFBQTtBQUV4QixXQUFLLGNBQWMsRUFBRTtBQUV0QixRQUFJLElBQUksR0FBRztBQUNWLFVBQUksQ0FBQyxRQUFRO0FBQ1osYUFBSyxNQUFNLFFBQVEsRUFBRSxRQUFRLElBQUksUUFBUSxPQUFPLE1BQU0sQ0FBQyxJQUFJLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFFaEYsY0FBUSxTQUFTLE9BQU8sT0FBSztBQUM1QixZQUFJLE9BQU87QUFDVjtBQUVELHVCQUFlLENBQUM7QUFFaEIsWUFBSSxZQUFZLE9BQU8sUUFBUSxDQUFDO0FBRWhDLGFBQUssRUFBRSxXQUFXLEVBQUUsWUFBWSxPQUFPLFNBQVM7QUFFL0MsY0FBSSxVQUFVLE9BQU8sS0FBSyxDQUFDYixJQUFHYyxPQUFNQSxLQUFJLEtBQUtBLE1BQUssYUFBYWQsR0FBRSxJQUFJO0FBRXJFLGlCQUFPLFFBQVEsQ0FBQ0EsSUFBR2MsT0FBTTtBQUN4QixZQUFBQSxLQUFJLEtBQUssVUFBVUEsSUFBRyxVQUFXQSxNQUFLLFlBQVksTUFBTSxPQUFRLEtBQUssTUFBTSxTQUFTLFNBQVM7QUFBQSxVQUM5RixDQUFDO0FBQUEsUUFDRjtBQUVDLG9CQUFVLFdBQVcsRUFBQyxNQUFNLENBQUMsRUFBRSxLQUFJLEdBQUcsTUFBTSxTQUFTLFNBQVM7QUFBQSxNQUNoRSxHQUFHLEtBQUs7QUFFUixVQUFJLGFBQWE7QUFDaEIsZ0JBQVEsWUFBWSxPQUFPLE9BQUs7QUFDL0IsY0FBSSxPQUFPO0FBQ1Y7QUFFRCx5QkFBZSxDQUFDO0FBRWhCLG9CQUFVLE9BQU8sUUFBUSxDQUFDLEdBQUcsWUFBWSxNQUFNLFNBQVMsU0FBUztBQUFBLFFBQ2xFLEdBQUcsS0FBSztBQUFBLE1BQ1Q7QUFBQSxJQUNEO0FBRUEsYUFBU0gsUUFBTyxZQUFZO0FBQzNCLFVBQUksSUFBSSxTQUFTLE1BQU0sY0FBYyxHQUFHO0FBQ3hDLFFBQUUsY0FBYztBQUNoQixZQUFNLEtBQUssQ0FBQztBQUFBLElBQ2I7QUFFQSxXQUFPLENBQUMsS0FBSyxLQUFLO0FBQUEsRUFDbkI7QUFFQSxRQUFNLGlCQUFpQixvQkFBSSxJQUFJO0FBRS9CLFdBQVMsUUFBUSxJQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU07QUFDL0MsVUFBTSxnQkFBZ0IsZUFBZSxJQUFJLElBQUksS0FBSyxDQUFDO0FBQ25ELFVBQU0sV0FBVyxPQUFPLEtBQUssRUFBRSxFQUFFLE1BQU0sTUFBTSxJQUFJLFFBQVE7QUFFekQsUUFBSSxVQUFVO0FBQ2IsU0FBRyxJQUFJLE1BQU0sY0FBYyxFQUFFLElBQUksUUFBUTtBQUN6QyxxQkFBZSxJQUFJLE1BQU0sYUFBYTtBQUFBLElBQ3ZDO0FBQUEsRUFDRDtBQUVBLFdBQVMsU0FBUyxJQUFJLE1BQU0sSUFBSTtBQUMvQixVQUFNLGdCQUFnQixlQUFlLElBQUksSUFBSSxLQUFLLENBQUM7QUFFbkQsYUFBUyxLQUFLLGVBQWU7QUFDNUIsVUFBSSxNQUFNLFFBQVEsS0FBSyxJQUFJO0FBQzFCLFlBQUksR0FBRyxNQUFNLGNBQWMsQ0FBQyxDQUFDO0FBQzdCLGVBQU8sY0FBYyxDQUFDO0FBQUEsTUFDdkI7QUFBQSxJQUNEO0FBRUEsUUFBSSxNQUFNO0FBQ1QscUJBQWUsT0FBTyxJQUFJO0FBQUEsRUFDNUI7QUFFQSxNQUFJLGFBQWE7QUFDakIsTUFBSSxhQUFhO0FBRWpCLE1BQUksYUFBYTtBQUNqQixNQUFJLGFBQWE7QUFHakIsTUFBSSxhQUFhO0FBQ2pCLE1BQUksYUFBYTtBQUdqQixNQUFJLGNBQWM7QUFDbEIsTUFBSSxjQUFjO0FBQ2xCLE1BQUksY0FBYztBQUNsQixNQUFJLGNBQWM7QUFHbEIsTUFBSSxVQUFVO0FBQ2QsTUFBSSxVQUFVO0FBQ2QsTUFBSSxVQUFVO0FBQ2QsTUFBSSxVQUFVO0FBRWQsT0FBSyxPQUFPLENBQUM7QUFFYixNQUFJLGtCQUFrQjtBQUN0QixNQUFJLGdCQUFnQjtBQUNwQixNQUFJLHFCQUFxQjtBQUN6QixNQUFJLGtCQUFrQjtBQUN0QixNQUFJLGtCQUFrQjtBQUN0QixNQUFJLGtCQUFrQjtBQUV0QixXQUFTLFNBQVMsT0FBTyxRQUFRLE9BQU87QUFDdkMsUUFBSSxVQUFVLFNBQVMsS0FBSyxTQUFTLFVBQVUsS0FBSztBQUNuRCxlQUFTLE9BQU8sTUFBTTtBQUV2QixpQkFBYSxLQUFLO0FBRWxCLHlCQUFxQjtBQUNyQixvQkFBZ0I7QUFFaEIsV0FBTztBQUFBLEVBQ1I7QUFFQSxXQUFTLFNBQVMsT0FBTyxRQUFRO0FBR2hDLFNBQUssUUFBUyxhQUFhLGFBQWE7QUFDeEMsU0FBSyxTQUFTLGFBQWEsYUFBYTtBQUN4QyxpQkFBYyxhQUFhO0FBRTNCLGlCQUFhO0FBQ2Isa0JBQWM7QUFFZCxRQUFJLEtBQUssS0FBSztBQUVkLGNBQVUsR0FBRyxPQUFTLFVBQVUsYUFBYSxTQUFTLEdBQUc7QUFDekQsY0FBVSxHQUFHLE1BQVMsVUFBVSxhQUFhLFNBQVMsR0FBRztBQUN6RCxjQUFVLEdBQUcsUUFBUyxVQUFVLGFBQWEsU0FBUyxHQUFHO0FBQ3pELGNBQVUsR0FBRyxTQUFTLFVBQVUsYUFBYSxTQUFTLEdBQUc7QUFBQSxFQUcxRDtBQUdBLFFBQU0sY0FBYztBQUVwQixXQUFTLGVBQWU7QUFDdkIsUUFBSSxZQUFZO0FBRWhCLFFBQUksV0FBVztBQUVmLFdBQU8sQ0FBQyxXQUFXO0FBQ2xCO0FBRUEsVUFBSSxnQkFBZ0IsU0FBUyxRQUFRO0FBQ3JDLFVBQUksbUJBQW1CLFlBQVksUUFBUTtBQUUzQyxrQkFBWSxZQUFZLGVBQWdCLGlCQUFpQjtBQUV6RCxVQUFJLENBQUMsV0FBVztBQUNmLGlCQUFTLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDaEMsd0JBQWdCO0FBQUEsTUFDakI7QUFBQSxJQUNEO0FBQUEsRUFDRDtBQUVBLFdBQVMsUUFBUSxFQUFDLE9BQU8sT0FBTSxHQUFHO0FBQ2pDLGFBQVMsT0FBTyxNQUFNO0FBQUEsRUFDdkI7QUFFQSxPQUFLLFVBQVU7QUFHZixXQUFTLGVBQWU7QUFFdkIsUUFBSSxhQUFhO0FBQ2pCLFFBQUksYUFBYTtBQUNqQixRQUFJLGFBQWE7QUFDakIsUUFBSSxhQUFhO0FBRWpCLFNBQUssUUFBUSxDQUFDVixPQUFNLE1BQU07QUFDekIsVUFBSUEsTUFBSyxRQUFRQSxNQUFLLE9BQU87QUFDNUIsWUFBSSxFQUFDLE1BQU0sTUFBSyxJQUFJQTtBQUNwQixZQUFJLE9BQU8sT0FBTztBQUNsQixZQUFJLFlBQVlBLE1BQUssU0FBUyxPQUFPQSxNQUFLLFlBQVk7QUFFdEQsWUFBSSxXQUFXLFFBQVE7QUFFdkIsWUFBSSxXQUFXLEdBQUc7QUFDakIsY0FBSSxNQUFNO0FBQ1QsMEJBQWM7QUFFZCxnQkFBSSxRQUFRLEdBQUc7QUFDZCw0QkFBYztBQUNkLDJCQUFhO0FBQUEsWUFDZDtBQUVDLDJCQUFhO0FBQUEsVUFDZixPQUNLO0FBQ0osMEJBQWM7QUFFZCxnQkFBSSxRQUFRLEdBQUc7QUFDZCw0QkFBYztBQUNkLDJCQUFhO0FBQUEsWUFDZDtBQUVDLDJCQUFhO0FBQUEsVUFDZjtBQUFBLFFBQ0Q7QUFBQSxNQUNEO0FBQUEsSUFDRCxDQUFDO0FBRUQsa0JBQWMsQ0FBQyxJQUFJO0FBQ25CLGtCQUFjLENBQUMsSUFBSTtBQUNuQixrQkFBYyxDQUFDLElBQUk7QUFDbkIsa0JBQWMsQ0FBQyxJQUFJO0FBR25CLGtCQUFjLFNBQVMsQ0FBQyxJQUFJLFNBQVMsQ0FBQztBQUN0QyxrQkFBYyxTQUFTLENBQUM7QUFHeEIsa0JBQWMsU0FBUyxDQUFDLElBQUksU0FBUyxDQUFDO0FBQ3RDLGtCQUFjLFNBQVMsQ0FBQztBQUFBLEVBQ3pCO0FBRUEsV0FBUyxnQkFBZ0I7QUFFeEIsUUFBSSxPQUFPLGFBQWE7QUFDeEIsUUFBSSxPQUFPLGFBQWE7QUFFeEIsUUFBSSxPQUFPO0FBQ1gsUUFBSSxPQUFPO0FBRVgsYUFBUyxXQUFXLE1BQU0sTUFBTTtBQUMvQixjQUFRLE1BQU07QUFBQSxRQUNiLEtBQUs7QUFBRyxrQkFBUTtBQUFNLGlCQUFPLE9BQU87QUFBQSxRQUNwQyxLQUFLO0FBQUcsa0JBQVE7QUFBTSxpQkFBTyxPQUFPO0FBQUEsUUFDcEMsS0FBSztBQUFHLGtCQUFRO0FBQU0saUJBQU8sT0FBTztBQUFBLFFBQ3BDLEtBQUs7QUFBRyxrQkFBUTtBQUFNLGlCQUFPLE9BQU87QUFBQSxNQUNyQztBQUFBLElBQ0Q7QUFFQSxTQUFLLFFBQVEsQ0FBQ0EsT0FBTSxNQUFNO0FBQ3pCLFVBQUlBLE1BQUssUUFBUUEsTUFBSyxPQUFPO0FBQzVCLFlBQUksT0FBT0EsTUFBSztBQUVoQixRQUFBQSxNQUFLLE9BQU8sV0FBVyxNQUFNQSxNQUFLLEtBQUs7QUFFdkMsWUFBSUEsTUFBSyxTQUFTO0FBQ2pCLFVBQUFBLE1BQUssUUFBUSxXQUFXLE1BQU1BLE1BQUssU0FBUztBQUFBLE1BQzlDO0FBQUEsSUFDRCxDQUFDO0FBQUEsRUFDRjtBQUVBLE1BQUksT0FBTyxXQUFXLE1BQU07QUFDM0IsUUFBSSxNQUFNLE9BQU87QUFFakIsUUFBSSxPQUFPLElBQUksT0FBTyxJQUFJLElBQUksSUFBSSxRQUFRLENBQUMsQ0FBQztBQUM1QyxTQUFLLElBQUksTUFBTTtBQUNmLFFBQUksT0FBTyxJQUFJLE9BQU8sU0FBUyxJQUFJLElBQUk7QUFDdkMsUUFBSSxPQUFPLElBQUksU0FBUztBQUd4QixXQUFPLFVBQVUsQ0FBQ1ksT0FBTSxXQUFXLFdBQVcsY0FBYztBQUMzRCxVQUFJLGFBQWE7QUFDaEIsZUFBTztBQUVSLFVBQUksT0FBTztBQUVYLFVBQUksUUFBUSxLQUFLQSxPQUFNLFdBQVcsV0FBVyxTQUFTLEtBQUs7QUFDM0QsVUFBSSxXQUFXLFNBQVMsS0FBSyxRQUFRO0FBQ3JDLFVBQUksT0FBTyxPQUFPLE9BQU8sSUFBSSxhQUFhO0FBQzFDLFVBQUksWUFBWSxPQUFPO0FBRXZCLFVBQUksVUFBVSxLQUFLLENBQUM7QUFDcEIsVUFBSSxVQUFVLEtBQUssU0FBUztBQUU1QixVQUFJLEtBQUssSUFBSSxRQUFRLFNBQVMsQ0FBQyxHQUFHO0FBQ2pDLGVBQU87QUFFUCxZQUFJLGFBQWEsTUFDaEIsYUFBYSxNQUNiO0FBRUQsWUFBSSxRQUFRLEtBQUssUUFBUSxJQUFJO0FBQzVCLGNBQUk7QUFDSixpQkFBTyxjQUFjLFFBQVEsTUFBTSxHQUFHO0FBQ3JDLGdCQUFJLENBQUMsS0FBSyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQ3ZCLDJCQUFhO0FBQUEsVUFDZjtBQUFBLFFBQ0Q7QUFFQSxZQUFJLFFBQVEsS0FBSyxRQUFRLEdBQUc7QUFDM0IsY0FBSTtBQUNKLGlCQUFPLGNBQWMsUUFBUSxNQUFNLFFBQVEsUUFBUTtBQUNsRCxnQkFBSSxDQUFDLEtBQUssSUFBSSxRQUFRLENBQUMsQ0FBQztBQUN2QiwyQkFBYTtBQUFBLFVBQ2Y7QUFBQSxRQUNEO0FBRUEsWUFBSSxjQUFjLFFBQVEsY0FBYyxNQUFNO0FBQzdDLGNBQUksVUFBVTtBQUNiLGdCQUFJLFNBQVMsY0FBYyxPQUFPLFlBQVksVUFBVSxRQUFRLFVBQVUsR0FBRyxRQUFRLE1BQU0sQ0FBQztBQUM1RixnQkFBSSxTQUFTLGNBQWMsT0FBUSxXQUFXLFVBQVUsUUFBUSxVQUFVLEdBQUcsUUFBUSxNQUFNLENBQUM7QUFFNUYsZ0JBQUksV0FBVyxZQUFZO0FBQzNCLGdCQUFJLFdBQVcsU0FBUztBQUV4QixnQkFBSSxZQUFZLFVBQVU7QUFDekIsa0JBQUksWUFBWTtBQUNmLHVCQUFPO0FBQUEsWUFDVCxPQUFPO0FBQ04sa0JBQUksWUFBWTtBQUNmLHVCQUFPO0FBQUEsWUFDVDtBQUFBLFVBQ0QsT0FDSztBQUNKLG1CQUNDLGNBQWMsT0FBTyxhQUNyQixjQUFjLE9BQU8sYUFDckIsWUFBWSxjQUFjLGFBQWEsWUFBWSxhQUFhO0FBQUEsVUFDbEU7QUFBQSxRQUNEO0FBQUEsTUFDRCxXQUNTLFVBQVU7QUFDbEIsWUFBSSxPQUFPLElBQUksWUFBWSxVQUFVLFFBQVEsU0FBUyxHQUFHLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFFekUsWUFBSSxPQUFPO0FBQ1YsaUJBQU87QUFBQSxNQUNUO0FBRUEsYUFBTztBQUFBLElBQ1I7QUFBQSxFQUNEO0FBRUEsUUFBTSxpQkFBaUIsT0FBSztBQUFFLFdBQU8sUUFBUTtBQUFBLEVBQUc7QUFFaEQsU0FBTyxPQUFPO0FBRWQsU0FBTyxRQUFRO0FBRWYsTUFBSVIsVUFBUyxPQUFPO0FBRXBCLEVBQUFBLFFBQU8sT0FBUyxTQUFTQSxRQUFPLElBQUk7QUFDcEMsRUFBQUEsUUFBTyxPQUFTLFNBQVNBLFFBQU8sSUFBSTtBQUNwQyxFQUFBQSxRQUFPLFNBQVMsU0FBU0EsUUFBTyxNQUFNO0FBQ3RDLEVBQUFBLFFBQU8sUUFBUyxTQUFTQSxRQUFPLEtBQUs7QUFDckMsRUFBQUEsUUFBTyxPQUFTLFNBQVNBLFFBQU8sSUFBSTtBQUVwQyxRQUFNLFFBQVEsS0FBSyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEtBQUssU0FBUyxFQUFDLE9BQU8sSUFBRyxHQUFHLE9BQU8sS0FBSztBQUU5RSxRQUFNLGNBQWMsTUFBTSxRQUFRO0FBQ2xDLFFBQU0sY0FBYyxlQUFlQSxRQUFPO0FBRzFDLE1BQUksWUFBWSxDQUFDO0FBRWpCLE1BQUksZUFBZSxDQUFDO0FBQ3BCLE1BQUksZUFBZSxDQUFDO0FBRXBCLFdBQVMsYUFBYSxHQUFHLElBQUk7QUFDNUIsUUFBSSxLQUFLQSxRQUFPLEtBQUssTUFBTSxFQUFFO0FBRTdCLFFBQUksY0FBYyxhQUFhO0FBQzlCLGVBQVMsSUFBSSxTQUFTO0FBQ3RCLGVBQVMsSUFBSSxFQUFFLEtBQUs7QUFDcEIsY0FBUSxJQUFJLEtBQUssS0FBSyxZQUFZLFVBQVU7QUFDNUMsV0FBSyxhQUFhLElBQUksVUFBVSxFQUFFLENBQUM7QUFFbkMsYUFBTztBQUFBLElBQ1I7QUFBQSxFQUNEO0FBRUEsV0FBUyxXQUFXLEdBQUcsR0FBRztBQUN6QixRQUFJLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDdkIsVUFBSSxTQUFTLFFBQVEsS0FBSyxPQUFPLEVBQUUsS0FBSyxFQUFFO0FBRTFDLFVBQUksS0FBSyxFQUFFO0FBQ1gsUUFBRSxRQUFRLFNBQVUsTUFBTSxFQUFFLElBQUksY0FBYyxTQUFTLGdCQUFnQixJQUFJLFFBQVEsQ0FBQyxJQUFJLE1BQU0saUJBQWtCLE1BQU07QUFDdEgsUUFBRSxRQUFRLEVBQUUsVUFBVSxTQUFTLGtCQUFrQjtBQUFBLElBQ2xEO0FBRUEsUUFBSSxlQUFlLElBQUksR0FBRztBQUN6QixRQUFFLFFBQVMsRUFBRSxTQUFTLE9BQU8sSUFBSSxFQUFFO0FBQ25DLFFBQUUsUUFBUyxFQUFFLFNBQVMsY0FBYztBQUNwQyxRQUFFLFNBQVMsU0FBUyxFQUFFLFVBQVUsWUFBWTtBQUM1QyxRQUFFLFVBQVUsQ0FBQyxPQUFPLEVBQUUsU0FBUyxPQUFPO0FBQ3RDLFFBQUUsVUFBVSxXQUFXLEVBQUUsT0FBTztBQUVoQyxRQUFFLFNBQVMsU0FBUyxFQUFFLFVBQVUsSUFBSTtBQUNwQyxRQUFFLE9BQVMsU0FBUyxFQUFFLFFBQVEsSUFBSTtBQUNsQyxRQUFFLFVBQVUsRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLFNBQVM7QUFFNUMsVUFBSSxTQUFTLE1BQU0sSUFBSSxHQUFHLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDckMsVUFBSUEsVUFBUyxFQUFFLFNBQVMsT0FBTyxDQUFDLEdBQUc7QUFBQSxRQUNsQyxNQUFNO0FBQUEsUUFDTixPQUFPLElBQUksR0FBRyxTQUFTLEdBQUU7QUFBQSxRQUN6QixRQUFRLEVBQUU7QUFBQSxRQUNWLE9BQU8sU0FBUztBQUFBLFFBQ2hCLE9BQU87QUFBQSxRQUNQLFNBQVM7QUFBQSxRQUNULE9BQU87QUFBQSxNQUNSLEdBQUcsRUFBRSxNQUFNO0FBQ1gsTUFBQUEsUUFBTyxPQUFTLFNBQVNBLFFBQU8sSUFBSTtBQUNwQyxNQUFBQSxRQUFPLFNBQVMsU0FBU0EsUUFBTyxNQUFNO0FBQ3RDLE1BQUFBLFFBQU8sT0FBUyxTQUFTQSxRQUFPLElBQUk7QUFDcEMsTUFBQUEsUUFBTyxTQUFTLFNBQVNBLFFBQU8sTUFBTTtBQUN0QyxNQUFBQSxRQUFPLFFBQVMsU0FBU0EsUUFBTyxLQUFLO0FBQ3JDLE1BQUFBLFFBQU8sVUFBVSxFQUFFO0FBQUEsSUFDcEI7QUFFQSxRQUFJLFlBQVk7QUFDZixVQUFJLFdBQVcsY0FBYyxHQUFHLENBQUM7QUFDakMsaUJBQVcsT0FBTyxHQUFHLEdBQUcsU0FBUyxDQUFDLENBQUM7QUFDbkMsa0JBQVksT0FBTyxHQUFHLEdBQUcsU0FBUyxDQUFDLENBQUM7QUFDcEMsYUFBTyxPQUFPLEtBQUssSUFBSTtBQUFBLElBQ3hCO0FBRUEsUUFBSSxZQUFZO0FBQ2YsaUJBQVcsT0FBTyxHQUFHLEdBQUcsSUFBSTtBQUU1QixVQUFJLEtBQUs7QUFFVCxVQUFJLGFBQWE7QUFDaEIsWUFBSSxLQUFLO0FBQ1IsZUFBSyxhQUFhLEdBQUcsQ0FBQztBQUFBLE1BQ3hCLFdBQ1MsSUFBSTtBQUNaLGFBQUssYUFBYSxHQUFHLENBQUM7QUFFdkIsZ0JBQVUsT0FBTyxHQUFHLEdBQUcsRUFBRTtBQUN6QixtQkFBYSxPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQzNCLG1CQUFhLE9BQU8sR0FBRyxHQUFHLENBQUM7QUFBQSxJQUM1QjtBQUVBLFNBQUssYUFBYSxDQUFDO0FBQUEsRUFDcEI7QUFFQSxXQUFTLFVBQVVVLE9BQU0sSUFBSTtBQUM1QixTQUFLLE1BQU0sT0FBTyxPQUFPLFNBQVM7QUFFbEMsSUFBQUEsUUFBTyxRQUFRLElBQUksV0FBV0EsT0FBTSxJQUFJLGFBQWEsV0FBVyxJQUFJLFdBQVdBLE9BQU0sSUFBSSxDQUFDLEdBQUcsWUFBWTtBQUV6RyxXQUFPLE9BQU8sSUFBSSxHQUFHQSxLQUFJO0FBQ3pCLGVBQVcsT0FBTyxFQUFFLEdBQUcsRUFBRTtBQUFBLEVBQzFCO0FBRUEsT0FBSyxZQUFZO0FBRWpCLFdBQVMsVUFBVSxHQUFHO0FBQ3JCLFdBQU8sT0FBTyxHQUFHLENBQUM7QUFFbEIsUUFBSSxZQUFZO0FBQ2YsYUFBTyxPQUFPLE9BQU8sR0FBRyxDQUFDO0FBRXpCLGtCQUFZLE9BQU8sR0FBRyxDQUFDO0FBQ3ZCLFVBQUksS0FBSyxXQUFXLE9BQU8sR0FBRyxDQUFDLEVBQUUsQ0FBQztBQUNsQyxlQUFTLE1BQU0sR0FBRyxVQUFVO0FBQzVCLFNBQUcsT0FBTztBQUFBLElBQ1g7QUFFQSxRQUFJLFlBQVk7QUFDZixpQkFBVyxPQUFPLEdBQUcsQ0FBQztBQUN0QixnQkFBVSxPQUFPLEdBQUcsQ0FBQyxFQUFFLENBQUMsRUFBRSxPQUFPO0FBQ2pDLG1CQUFhLE9BQU8sR0FBRyxDQUFDO0FBQ3hCLG1CQUFhLE9BQU8sR0FBRyxDQUFDO0FBQUEsSUFDekI7QUFJQSxTQUFLLGFBQWEsQ0FBQztBQUFBLEVBQ3BCO0FBRUEsT0FBSyxZQUFZO0FBRWpCLFFBQU0sZ0JBQWdCLENBQUMsT0FBTyxPQUFPLE9BQU8sS0FBSztBQUVqRCxXQUFTLFNBQVNkLE9BQU0sR0FBRztBQUMxQixJQUFBQSxNQUFLLFFBQVFBLE1BQUs7QUFFbEIsUUFBSUEsTUFBSyxNQUFNO0FBQ2QsVUFBSSxPQUFPQSxNQUFLLE9BQU87QUFFdkIsVUFBSSxLQUFLLE9BQU9BLE1BQUssS0FBSztBQUcxQixVQUFJLE1BQU0sTUFBTTtBQUNmLFFBQUFBLE1BQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxFQUFFLFFBQVE7QUFDdEMsYUFBSyxPQUFPQSxNQUFLLEtBQUs7QUFBQSxNQUN2QjtBQUdBLFVBQUksU0FBUyxHQUFHO0FBRWhCLE1BQUFBLE1BQUssT0FBUyxTQUFTQSxNQUFLLElBQUk7QUFDaEMsTUFBQUEsTUFBSyxRQUFTLFNBQVNBLE1BQUssS0FBSztBQUNqQyxNQUFBQSxNQUFLLFNBQVMsU0FBU0EsTUFBSyxNQUFNO0FBRWxDLFVBQUksTUFBTUEsTUFBSyxLQUFLLEdBQUc7QUFDdEIsUUFBQUEsTUFBSyxNQUFNLFFBQVEsVUFBUTtBQUMxQixXQUFDLFNBQVMsSUFBSSxJQUFJLEtBQUssU0FBUyxJQUFJLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxRQUN6RCxDQUFDO0FBQUEsTUFDRjtBQUVBLE1BQUFBLE1BQUssUUFBUyxTQUFTQSxNQUFLLFVBQXFCLEdBQUcsU0FBUyxJQUFJLGFBQWMsU0FBVSxNQUFNLElBQUksY0FBYyxhQUFjLFNBQVU7QUFDekksTUFBQUEsTUFBSyxTQUFTLFNBQVNBLE1BQUssV0FBVyxVQUFVLEdBQUcsU0FBUyxJQUFJLGtCQUFrQixHQUFHLFNBQVMsSUFBSSxnQkFBZ0IsR0FBRyxTQUFTLElBQUksa0JBQWtCLGNBQWM7QUFFbkssTUFBQUEsTUFBSyxTQUFnQixTQUFTQSxNQUFLLE1BQU07QUFDekMsTUFBQUEsTUFBSyxLQUFLLFNBQVcsU0FBU0EsTUFBSyxLQUFLLE1BQU07QUFDOUMsTUFBQUEsTUFBSyxNQUFNLFNBQVUsU0FBU0EsTUFBSyxNQUFNLE1BQU07QUFDL0MsTUFBQUEsTUFBSyxPQUFPLFNBQVMsU0FBU0EsTUFBSyxPQUFPLE1BQU07QUFFaEQsVUFBSSxLQUFLQSxNQUFLO0FBRWQsTUFBQUEsTUFBSztBQUFBLE1BRUosTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLElBQUksU0FBUyxFQUFFO0FBQUE7QUFBQSxRQUV4QztBQUFBO0FBQUEsVUFFQyxNQUFNLEVBQUUsSUFDUCxhQUFhLFNBQVMsZUFBZSxJQUFJLFFBQVEsQ0FBQztBQUFBO0FBQUEsWUFFbkQsTUFBTSxFQUFFLElBQ1AsWUFBWSxTQUFTLEVBQUUsSUFDeEIsTUFBTTtBQUFBO0FBQUEsWUFDSCxNQUFNO0FBQUE7QUFHWCxNQUFBQSxNQUFLLFNBQVMsU0FBU0EsTUFBSyxXQUFxQixHQUFHLFNBQVMsS0FBSyxHQUFHLE9BQU8sS0FBSyxvQkFBb0IsR0FBRyxTQUFTLEtBQUssR0FBRyxPQUFPLElBQUksbUJBQW1CLFFBQVE7QUFFL0osTUFBQUEsTUFBSyxPQUFZLFlBQVlBLE1BQUssSUFBSTtBQUN0QyxNQUFBQSxNQUFLLFlBQVksWUFBWUEsTUFBSyxTQUFTO0FBRTNDLE1BQUFBLE1BQUssUUFBVUEsTUFBSyxLQUFLLE1BQU0sTUFBTSxHQUFHLENBQUM7QUFFekMsTUFBQUEsTUFBSyxTQUNMQSxNQUFLLFVBQ0xBLE1BQUssU0FDTEEsTUFBSztBQUFBLE1BQ0xBLE1BQUssVUFDTEEsTUFBSyxVQUFVO0FBRWYsVUFBSUEsTUFBSyxRQUFRLEdBQUc7QUFDbkIsc0JBQWMsQ0FBQyxJQUFJO0FBQ25CLFFBQUFBLE1BQUssTUFBTSxTQUFTLE1BQU0sSUFBSTtBQUFBLE1BQy9CO0FBQUEsSUFJRDtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFlBQVlZLE9BQU0sTUFBTUcsZ0JBQWUsVUFBVTtBQUN6RCxRQUFJLENBQUMsWUFBWSxZQUFZLFlBQVksVUFBVSxJQUFJQTtBQUV2RCxRQUFJLE1BQU0sT0FBTztBQUNqQixRQUFJLE9BQU87QUFFWCxRQUFJLE9BQU8sTUFBTSxjQUFjO0FBQzlCLGFBQVEsUUFBUSxLQUFLLENBQUMsY0FBYyxRQUFRLEtBQUssQ0FBQyxhQUFhLE1BQU0sVUFBVSxPQUFPLENBQUMsSUFBSTtBQUM1RixRQUFJLE9BQU8sTUFBTSxjQUFjO0FBQzlCLGFBQVEsUUFBUSxLQUFLLENBQUMsY0FBYyxRQUFRLEtBQUssQ0FBQyxhQUFhLE1BQU0sVUFBVSxPQUFPLENBQUMsSUFBSTtBQUU1RixXQUFPO0FBQUEsRUFDUjtBQUVBLFFBQU0sVUFBVSxLQUFLLFdBQVcsS0FBSyxXQUFXLENBQUMsYUFBWSxhQUFZLGFBQVksV0FBVyxHQUFHLElBQUksT0FBSyxTQUFTLE9BQU8sR0FBRyxXQUFXLENBQUMsQ0FBQztBQUM1SSxRQUFNLFdBQVcsS0FBSyxXQUFXLFFBQVEsSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLE1BQU0sR0FBRyxlQUFlLENBQUMsQ0FBQztBQUVuRixNQUFJO0FBR0osTUFBSSxLQUFLO0FBQ1QsTUFBSSxLQUFLO0FBQ1QsUUFBTSxPQUFPLFFBQVEsSUFBSSxPQUFPLENBQUMsRUFBRSxPQUFPO0FBRTFDLE1BQUksUUFBUTtBQUVaLE1BQUksZ0JBQWdCO0FBRXBCLFdBQVMsUUFBUSxPQUFPLGNBQWM7QUFDckMsV0FBTyxTQUFTLE9BQU8sQ0FBQyxJQUFJO0FBRTVCLFNBQUssT0FBTyxLQUFLLFFBQVE7QUFFekIsUUFBSSxRQUFRLEdBQUc7QUFDZCxnQkFBVTtBQUNWLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRO0FBQ2xDLG1CQUFXLEtBQUssQ0FBQyxFQUFFLENBQUMsRUFBRTtBQUFBLElBQ3hCLE9BQ0s7QUFDSixVQUFJLEtBQUssVUFBVTtBQUNsQixhQUFLLE9BQU8sS0FBSyxRQUFRLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFFcEMsY0FBUSxLQUFLLENBQUM7QUFDZCxnQkFBVSxNQUFNO0FBRWhCLFVBQUksWUFBWTtBQUVoQixVQUFJLGVBQWUsR0FBRztBQUNyQixvQkFBWSxLQUFLLE1BQU07QUFFdkIsWUFBSSxTQUFTLFVBQVUsQ0FBQyxJQUFJLE1BQU0sT0FBTztBQUN6QyxpQkFBUyxJQUFJLEdBQUcsSUFBSSxTQUFTO0FBQzVCLGlCQUFPLENBQUMsSUFBSTtBQUFBLE1BQ2Q7QUFFQSxXQUFLLFFBQVEsT0FBTztBQUFBLElBQ3JCO0FBRUEsaUJBQWEsSUFBSTtBQUVqQixTQUFLLFNBQVM7QUFJZCxRQUFJLGVBQWUsR0FBRztBQUNyQiwyQkFBcUI7QUFBQSxJQWF0QjtBQUVBLFFBQUksaUJBQWlCLE9BQU87QUFDM0IsVUFBSSxNQUFNO0FBRVYsVUFBSSxJQUFJLEtBQUssTUFBTSxhQUFhO0FBQy9CLG1CQUFXO0FBQUE7QUFFWCxrQkFBVSxXQUFXLElBQUksS0FBSyxJQUFJLEdBQUc7QUFFdEMsd0JBQWtCLG1CQUFtQixPQUFPLFFBQVE7QUFDcEQsd0JBQWtCO0FBQ2xCLGFBQU87QUFBQSxJQUNSO0FBQUEsRUFDRDtBQUVBLE9BQUssVUFBVTtBQUVmLFdBQVMsYUFBYTtBQUNyQixvQkFBZ0I7QUFFaEIsUUFBSSxNQUFNO0FBRVYsUUFBSSxRQUFRLEdBQUc7QUFDZCxVQUFJLFVBQVUsR0FBRztBQUNoQixhQUFLLEtBQUssQ0FBQyxJQUFJO0FBQ2YsYUFBSyxLQUFLLENBQUMsSUFBSSxVQUFVO0FBRXpCLGVBQU8sS0FBSyxDQUFDLEVBQUUsRUFBRTtBQUNqQixlQUFPLEtBQUssQ0FBQyxFQUFFLEVBQUU7QUFFakIsWUFBSSxlQUFlLEdBQUc7QUFDckIsaUJBQU87QUFDUCxpQkFBTztBQUFBLFFBQ1IsV0FDUyxRQUFRLE1BQU07QUFDdEIsY0FBSSxlQUFlO0FBQ2xCLGFBQUMsTUFBTSxJQUFJLElBQUksU0FBUyxNQUFNLE1BQU0sT0FBTyxLQUFLLEtBQUs7QUFBQSxtQkFDN0MsZUFBZTtBQUN2QixhQUFDLE1BQU0sSUFBSSxJQUFJLFdBQVcsTUFBTSxNQUFNLE9BQU8sS0FBSyxLQUFLO0FBQUEsbUJBQy9DLE9BQU87QUFDZixtQkFBTyxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQUE7QUFFOUIsYUFBQyxNQUFNLElBQUksSUFBSSxTQUFTLE1BQU0sTUFBTSxVQUFVLElBQUk7QUFBQSxRQUNwRDtBQUFBLE1BQ0QsT0FDSztBQUNKLGFBQUssS0FBSyxDQUFDLElBQUksT0FBTztBQUN0QixhQUFLLEtBQUssQ0FBQyxJQUFJLE9BQU87QUFBQSxNQUN2QjtBQUFBLElBQ0Q7QUFFQSxjQUFVLFdBQVcsTUFBTSxJQUFJO0FBQUEsRUFDaEM7QUFFQSxNQUFJLFdBQVcsU0FBUyxVQUFVLFNBQVMsU0FBUyxRQUFRLFNBQVMsVUFBVTtBQUMvRSxNQUFJO0FBRUosV0FBUyxZQUFZLFFBQVEsT0FBTyxNQUFNLEtBQUssTUFBTUMsT0FBTTtBQUMxRCxlQUFXO0FBQ1gsYUFBVztBQUNYLFlBQVc7QUFDWCxhQUFXO0FBQ1gsSUFBQUEsVUFBVztBQUVYLFFBQUksVUFBVTtBQUNiLFVBQUksY0FBYyxZQUFZO0FBQy9CLFFBQUksUUFBUTtBQUNYLFVBQUksWUFBWSxVQUFVO0FBQzNCLFFBQUksU0FBUztBQUNaLFVBQUksWUFBWSxXQUFXO0FBQzVCLFFBQUlBLFNBQVE7QUFDWCxVQUFJLFdBQVcsVUFBVUE7QUFDMUIsUUFBSSxPQUFPO0FBQ1YsVUFBSSxVQUFVLFNBQVM7QUFDeEIsUUFBSSxRQUFRO0FBQ1gsVUFBSSxZQUFZLFVBQVUsSUFBSTtBQUFBLEVBQ2hDO0FBRUEsV0FBUyxhQUFhUixPQUFNLE1BQU0sT0FBTyxVQUFVO0FBQ2xELFFBQUksUUFBUTtBQUNYLFVBQUksWUFBWSxVQUFVO0FBQzNCLFFBQUlBLFNBQVE7QUFDWCxVQUFJLE9BQU8sVUFBVUE7QUFDdEIsUUFBSSxTQUFTO0FBQ1osVUFBSSxZQUFZLFdBQVc7QUFDNUIsUUFBSSxZQUFZO0FBQ2YsVUFBSSxlQUFlLGNBQWM7QUFBQSxFQUNuQztBQUVBLFdBQVMsU0FBUyxLQUFLLEtBQUtTLFFBQU9DLE9BQU0sU0FBUyxHQUFHO0FBQ3BELFFBQUlBLE1BQUssU0FBUyxLQUFLLElBQUksS0FBSyxNQUFNLGFBQWEsTUFBTSxPQUFPLFFBQVEsSUFBSSxPQUFPLE9BQU87QUFDekYsVUFBSSxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQ3RCLFVBQUksTUFBTSxPQUFPLElBQUlBLE1BQUssU0FBUyxDQUFDO0FBR3BDLFVBQUksU0FBU0QsT0FBTSxPQUFPLE9BQU8sVUFBVUMsT0FBTSxLQUFLLEtBQUssUUFBUSxJQUFJLFNBQVMsQ0FBQyxJQUFJLENBQUNELE9BQU0sS0FBS0EsT0FBTSxHQUFHO0FBRzFHLFVBQUksTUFBTSxJQUFJLElBQUksS0FBS0EsT0FBTSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQzVDLFVBQUksTUFBTSxJQUFJLElBQUksS0FBS0EsT0FBTSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDN0M7QUFBQSxFQUNEO0FBRUEsUUFBTSxZQUFZLEVBQUMsS0FBSyxNQUFNLEtBQUssS0FBSTtBQUV2QyxXQUFTLFlBQVk7QUFJcEIsYUFBUyxLQUFLLFFBQVE7QUFDckIsVUFBSSxLQUFLLE9BQU8sQ0FBQztBQUVqQixVQUFJLFdBQVcsQ0FBQyxLQUFLO0FBQUEsT0FHbkIsR0FBRyxPQUFPO0FBQUEsTUFFVixXQUFXLFNBQVMsS0FBSyxRQUFRLEdBQUcsS0FBSyxNQUFNLGFBQWEsSUFFNUQ7QUFDRCxtQkFBVyxDQUFDLElBQUk7QUFBQSxNQUNqQjtBQUFBLElBQ0Q7QUFHQSxhQUFTLEtBQUssUUFBUTtBQUNyQixVQUFJLEtBQUssT0FBTyxDQUFDO0FBRWpCLFVBQUksV0FBVyxDQUFDLEtBQUssUUFBUSxHQUFHLFFBQVEsUUFBUSxXQUFXLEdBQUcsSUFBSSxLQUFLO0FBQ3RFLG1CQUFXLENBQUMsSUFBSTtBQUFBLElBQ2xCO0FBR0EsUUFBSSxXQUFXLFNBQVMsS0FBSztBQUM1QixtQkFBYSxJQUFJO0FBRWxCLFFBQUksWUFBWSxDQUFDO0FBRWpCLGFBQVMsS0FBSyxZQUFZO0FBQ3pCLFVBQUksTUFBTSxXQUFXLENBQUM7QUFFdEIsVUFBSSxPQUFPLE1BQU07QUFDaEIsWUFBSSxNQUFNLFVBQVUsQ0FBQyxJQUFJLEtBQUssT0FBTyxDQUFDLEdBQUcsU0FBUztBQUVsRCxZQUFJLElBQUksT0FBTztBQUNkLGlCQUFPLEtBQUssR0FBRztBQUFBLGlCQUNQLEtBQUssYUFBYSxRQUFRLEdBQUc7QUFDckMsY0FBSSxXQUFXLEtBQUssSUFBSSxRQUFRLE1BQU07QUFDckMsZ0JBQUksU0FBUyxJQUFJLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUMxQyxnQkFBSSxNQUFNLE9BQU8sQ0FBQztBQUNsQixnQkFBSSxNQUFNLE9BQU8sQ0FBQztBQUFBLFVBQ25CLE9BQ0s7QUFDSixnQkFBSSxNQUFNO0FBQ1YsZ0JBQUksTUFBTSxDQUFDO0FBQUEsVUFDWjtBQUFBLFFBQ0Q7QUFBQSxNQUNEO0FBQUEsSUFDRDtBQUVBLFFBQUksVUFBVSxHQUFHO0FBRWhCLGFBQU8sUUFBUSxDQUFDLEdBQUcsTUFBTTtBQUN4QixZQUFJLFFBQVEsR0FBRztBQUNkLGNBQUksSUFBSSxFQUFFO0FBQ1YsY0FBSSxNQUFNLFdBQVcsQ0FBQztBQUV0QixjQUFJLE9BQU87QUFDVjtBQUVELGNBQUksTUFBTSxVQUFVLENBQUM7QUFFckIsY0FBSSxLQUFLLEdBQUc7QUFDWCxnQkFBSSxTQUFTLElBQUksTUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLEtBQUssQ0FBQztBQUVoRCxnQkFBSSxNQUFNLE9BQU8sQ0FBQztBQUNsQixnQkFBSSxNQUFNLE9BQU8sQ0FBQztBQUVsQixpQkFBSyxXQUFXLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNoQyxpQkFBSyxXQUFXLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBQztBQUdoQyxnQkFBSSxLQUFLLEtBQUssR0FBRztBQUVoQixrQkFBSSxLQUFLLENBQUMsRUFBRSxFQUFFLElBQUksSUFBSTtBQUNyQjtBQUNELGtCQUFJLEtBQUssQ0FBQyxFQUFFLEVBQUUsSUFBSSxJQUFJO0FBQ3JCO0FBQUEsWUFDRjtBQUVBLGNBQUUsTUFBTSxNQUFNLEVBQUU7QUFDaEIsY0FBRSxNQUFNLE1BQU0sRUFBRTtBQUFBLFVBQ2pCLFdBQ1MsRUFBRSxRQUFRLEVBQUU7QUFDcEIscUJBQVMsS0FBSyxLQUFLLEdBQUcsS0FBSyxDQUFDLEdBQUcsRUFBRSxNQUFNO0FBRXhDLFlBQUUsS0FBSyxDQUFDLElBQUk7QUFDWixZQUFFLEtBQUssQ0FBQyxJQUFJO0FBQUEsUUFDYixPQUNLO0FBQ0osY0FBSSxJQUFJLEdBQUc7QUFDVixnQkFBSSxFQUFFLFFBQVEsRUFBRSxNQUFNO0FBRXJCLGtCQUFJLENBQUUsUUFBUSxNQUFPLElBQUksRUFBRTtBQUMzQixrQkFBSUUsYUFBWSxPQUFPO0FBQ3ZCLGtCQUFJLFlBQVksT0FBTztBQUN2QixrQkFBSSxDQUFFLE9BQU8sS0FBTSxJQUFJLEtBQUssQ0FBQztBQUU3QixrQkFBSSxPQUFPLFVBQVVBLFVBQVM7QUFDOUIsa0JBQUksT0FBTyxVQUFVLFNBQVM7QUFHOUIsc0JBQVEsUUFBUSxTQUFTLE1BQU0sV0FBV0EsVUFBUyxHQUFHLFFBQVEsT0FBTyxPQUFPLE1BQU07QUFDbEYsc0JBQVEsUUFBUSxTQUFTLE1BQU0sV0FBVyxTQUFTLEdBQUcsUUFBUSxPQUFPLE9BQU8sTUFBTTtBQUdsRixnQkFBRSxNQUFNLE9BQU87QUFDZixnQkFBRSxNQUFNLE9BQU87QUFBQSxZQUNoQjtBQUFBLFVBQ0Q7QUFBQSxRQUNEO0FBQUEsTUFDRCxDQUFDO0FBR0QsZUFBUyxLQUFLLFdBQVc7QUFDeEIsWUFBSSxNQUFNLFVBQVUsQ0FBQztBQUNyQixZQUFJLE1BQU0sV0FBVyxDQUFDO0FBRXRCLFlBQUksSUFBSSxRQUFRLFNBQVMsT0FBTyxRQUFRLElBQUksT0FBTyxPQUFPO0FBQ3pELGNBQUksU0FBUyxJQUFJO0FBQUEsWUFDaEI7QUFBQSxZQUNBLElBQUksT0FBUSxNQUFNLE9BQU8sSUFBSTtBQUFBLFlBQzdCLElBQUksT0FBTyxDQUFDLE1BQU0sT0FBTyxJQUFJO0FBQUEsWUFDN0I7QUFBQSxVQUNEO0FBQ0EsY0FBSSxNQUFNLE9BQU8sQ0FBQztBQUNsQixjQUFJLE1BQU0sT0FBTyxDQUFDO0FBQUEsUUFDbkI7QUFBQSxNQUNEO0FBQUEsSUFDRDtBQUdBLGFBQVMsS0FBSyxXQUFXO0FBQ3hCLFVBQUksTUFBTSxVQUFVLENBQUM7QUFFckIsVUFBSSxJQUFJLFFBQVEsTUFBTTtBQUNyQixZQUFJLE9BQU8sVUFBVSxJQUFJLElBQUk7QUFFN0IsWUFBSSxLQUFLLE9BQU87QUFDZixjQUFJLE1BQU0sSUFBSSxNQUFNO0FBQUEsYUFDaEI7QUFDSixjQUFJLFNBQVMsSUFBSSxNQUFNLE1BQU0sS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2xELGNBQUksTUFBTSxPQUFPLENBQUM7QUFDbEIsY0FBSSxNQUFNLE9BQU8sQ0FBQztBQUFBLFFBQ25CO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFFQSxRQUFJLFVBQVUsQ0FBQztBQUNmLFFBQUksYUFBYTtBQUVqQixhQUFTLEtBQUssV0FBVztBQUN4QixVQUFJLE1BQU0sVUFBVSxDQUFDO0FBQ3JCLFVBQUksS0FBSyxPQUFPLENBQUM7QUFFakIsVUFBSSxHQUFHLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxJQUFJLEtBQUs7QUFDM0MsV0FBRyxNQUFNLElBQUk7QUFDYixXQUFHLE1BQU0sSUFBSTtBQUViLFlBQUksUUFBUSxHQUFHO0FBRWYsV0FBRyxPQUFPLFNBQVMsSUFBSSxNQUFNLEdBQUcsR0FBRyxJQUFJLFNBQVMsSUFBSSxNQUFNLEdBQUcsS0FBSyxHQUFHLEtBQUssSUFBSSxTQUFTLE1BQU0sR0FBRyxJQUFJLEdBQUcsR0FBRyxJQUFJLEdBQUc7QUFDakgsV0FBRyxPQUFPLFNBQVMsSUFBSSxNQUFNLEdBQUcsR0FBRyxJQUFJLFNBQVMsSUFBSSxNQUFNLEdBQUcsS0FBSyxHQUFHLEtBQUssSUFBSSxTQUFTLE1BQU0sR0FBRyxJQUFJLEdBQUcsR0FBRyxJQUFJLEdBQUc7QUFFakgsZ0JBQVEsQ0FBQyxJQUFJLGFBQWE7QUFBQSxNQUMzQjtBQUFBLElBQ0Q7QUFFQSxRQUFJLFlBQVk7QUFFZixhQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDeEIsWUFBSSxRQUFRLEdBQUc7QUFDZCxjQUFJLElBQUksS0FBSyxRQUFRO0FBQ3BCLGNBQUUsU0FBUztBQUFBLFFBQ2IsT0FDSztBQUNKLGNBQUksUUFBUSxFQUFFLEtBQUs7QUFDbEIsY0FBRSxTQUFTO0FBQUEsUUFDYjtBQUFBLE1BQ0QsQ0FBQztBQUVELGVBQVMsS0FBSyxTQUFTO0FBQ3RCLDZCQUFxQjtBQUNyQixhQUFLLFlBQVksQ0FBQztBQUFBLE1BQ25CO0FBRUEsVUFBSSxjQUFjLE9BQU8sUUFBUTtBQUNoQywwQkFBa0Isa0JBQWtCO0FBQUEsSUFDdEM7QUFFQSxhQUFTLEtBQUs7QUFDYixpQkFBVyxDQUFDLElBQUk7QUFBQSxFQUNsQjtBQUdBLFdBQVMsYUFBYSxPQUFPO0FBQzVCLFFBQUksTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHLFVBQVUsQ0FBQztBQUN0QyxRQUFJLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRyxVQUFVLENBQUM7QUFFdEMsV0FBTyxNQUFNLEdBQUcsS0FBSyxRQUFRLE1BQU07QUFDbEM7QUFFRCxXQUFPLE1BQU0sR0FBRyxLQUFLLFFBQVEsTUFBTSxVQUFVO0FBQzVDO0FBRUQsV0FBTyxDQUFDLEtBQUssR0FBRztBQUFBLEVBQ2pCO0FBRUEsV0FBUyxhQUFhO0FBQ3JCLFFBQUksVUFBVSxHQUFHO0FBQ2hCLFVBQUksY0FBYyxPQUFPLEtBQUssT0FBSyxFQUFFLE1BQU0sS0FBSyxZQUFZLE1BQU07QUFFbEUsVUFBSTtBQUNILFlBQUksY0FBYyxXQUFXLE1BQU07QUFFcEMsYUFBTyxRQUFRLENBQUMsR0FBRyxNQUFNO0FBQ3hCLFlBQUksSUFBSSxLQUFLLEVBQUUsTUFBTTtBQUNwQiwwQkFBZ0IsR0FBRyxLQUFLO0FBQ3hCLDBCQUFnQixHQUFHLElBQUk7QUFFdkIsY0FBSSxFQUFFLFVBQVUsTUFBTTtBQUNyQixnQkFBSSxZQUFZO0FBRWhCLGdCQUFJLFlBQVksRUFBRTtBQUNqQixrQkFBSSxjQUFjLFdBQVcsRUFBRTtBQUVoQyxnQkFBSSxRQUFRLFFBQVEsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxJQUFJLGFBQWEsS0FBSyxDQUFDLENBQUM7QUFDekUsY0FBRSxTQUFTLEVBQUUsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFFOUMsZ0JBQUksWUFBWTtBQUNmLGtCQUFJLGNBQWMsV0FBVztBQUFBLFVBQy9CO0FBQUEsUUFDRDtBQUFBLE1BQ0QsQ0FBQztBQUVELGFBQU8sUUFBUSxDQUFDLEdBQUcsTUFBTTtBQUN4QixZQUFJLElBQUksS0FBSyxFQUFFLE1BQU07QUFDcEIsY0FBSSxZQUFZO0FBRWhCLGNBQUksWUFBWSxFQUFFO0FBQ2pCLGdCQUFJLGNBQWMsV0FBVyxFQUFFO0FBRWhDLFlBQUUsVUFBVSxRQUFRLFNBQVMsR0FBRyxLQUFLO0FBRXJDO0FBQ0MsZ0JBQUksUUFBUSxFQUFFLFVBQVUsT0FBTyxFQUFFLE9BQU8sT0FBTztBQUUvQyxnQkFBSSxPQUFPLEVBQUUsT0FBTyxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksS0FBSztBQUMvQyxnQkFBSUMsUUFBTyxFQUFFLE9BQU8sT0FBTyxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBRS9DLGdCQUFJLFFBQVFBLE9BQU07QUFDakIsZ0JBQUUsT0FBTyxTQUFTLEVBQUUsT0FBTyxNQUFNLE1BQU0sR0FBRyxJQUFJLElBQUlBLEtBQUk7QUFDdEQsdUJBQVMsR0FBRyxJQUFJO0FBQUEsWUFDakI7QUFBQSxVQUNEO0FBRUEsY0FBSSxZQUFZO0FBQ2YsZ0JBQUksY0FBYyxXQUFXO0FBRTlCLGVBQUssY0FBYyxDQUFDO0FBQUEsUUFDckI7QUFBQSxNQUNELENBQUM7QUFFRCxVQUFJO0FBQ0gsWUFBSSxjQUFjLFdBQVc7QUFBQSxJQUMvQjtBQUFBLEVBQ0Q7QUFFQSxXQUFTLGdCQUFnQixJQUFJLFNBQVM7QUFDckMsUUFBSSxJQUFJLFVBQVUsT0FBTyxFQUFFLEVBQUUsU0FBUyxPQUFPLEVBQUU7QUFFL0MsTUFBRSxVQUFVLEVBQUUsT0FBTyxNQUFNLEVBQUU7QUFDN0IsTUFBRSxRQUFVLEVBQUUsS0FBSyxNQUFNLEVBQUU7QUFBQSxFQUM1QjtBQUVBLFdBQVMsU0FBUyxJQUFJLFNBQVM7QUFDOUIsUUFBSSxJQUFJLFVBQVUsT0FBTyxFQUFFLEVBQUUsU0FBUyxPQUFPLEVBQUU7QUFFL0MsUUFBSTtBQUFBLE1BQ0g7QUFBQSxNQUNBO0FBQUEsTUFDQSxNQUFNO0FBQUEsTUFDTjtBQUFBLE1BRUEsU0FBUyxjQUFjLEVBQUU7QUFBQSxNQUN6QixPQUFTLFlBQWMsRUFBRTtBQUFBLE1BQ3pCLFFBQVMsUUFBYyxFQUFFO0FBQUEsSUFDMUIsSUFBSSxFQUFFO0FBRU4sWUFBUSxTQUFTLFFBQVEsU0FBUyxDQUFDO0FBRW5DLFFBQUksYUFBYTtBQUNqQixRQUFJLFNBQVUsUUFBUSxJQUFLO0FBRTNCLFFBQUksV0FBVyxhQUFhO0FBQzNCLGtCQUFZLFFBQVEsSUFBSSxTQUFTO0FBRWxDLFFBQUksV0FBVyxFQUFFLFdBQVcsS0FBSyxTQUFTO0FBRTFDLGdCQUFZLElBQUksVUFBVSxRQUFRLE1BQU07QUFFeEMsUUFBSSxDQUFDLFNBQVM7QUFDYixVQUFJLE1BQU0sVUFBVSxRQUFRLEdBQzNCLE1BQU0sVUFBVSxRQUFRLEdBQ3hCLE1BQU0sVUFBVSxPQUNoQixNQUFNLFVBQVU7QUFFakIsbUJBQWEsSUFBSSxPQUFPO0FBQ3hCLGlCQUFXLEtBQUssS0FBSyxLQUFLLEtBQUssR0FBRztBQUFBLElBQ25DO0FBR0EsUUFBSTtBQUNILGlCQUFXLGFBQWEsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLFdBQVcsUUFBUSxNQUFNLE9BQU8sUUFBUTtBQUFBO0FBRXRGLGlCQUFXLElBQUksYUFBYSxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssV0FBVyxRQUFRLE1BQU0sT0FBTyxZQUFZLFFBQVE7QUFFdkcsZ0JBQVksSUFBSSxVQUFVLENBQUMsUUFBUSxDQUFDLE1BQU07QUFBQSxFQUMzQztBQUVBLFdBQVMsV0FBVyxJQUFJLGFBQWEsV0FBVyxVQUFVLFNBQVMsV0FBVyxZQUFZLFVBQVUsT0FBTyxZQUFZLFVBQVU7QUFDaEksUUFBSSxnQkFBZ0I7QUFJcEIsYUFBUyxLQUFLLE1BQU0sUUFBUSxDQUFDLEdBQUcsT0FBTztBQUV0QyxVQUFJLEVBQUUsT0FBTyxDQUFDLEtBQUssSUFBSTtBQUN0QixZQUFJLFlBQVksT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQ2xDLFlBQUksWUFBWSxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFFaEMsWUFBSSxZQUFZLFVBQVUsVUFBVSxXQUFXO0FBRS9DLFlBQUksTUFBTSxRQUFRO0FBQ2pCLHFCQUFXLEVBQUUsT0FBTyxJQUFJLFNBQVMsQ0FBQyxJQUFJLFNBQVMsQ0FBQztBQUVqRCxZQUFJO0FBRUosWUFBSSxhQUFhO0FBR2pCLFlBQUksVUFBVSxRQUFRLFlBQVksUUFBUSxXQUFXLElBQUksRUFBRSxHQUFHO0FBQzdELHVCQUFhLEVBQUUsS0FBSyxNQUFNLEVBQUUsS0FBSztBQUNqQyxzQkFBWSxVQUFVLE9BQU87QUFBQSxRQUM5QjtBQUVDLHFCQUFXO0FBRVosbUJBQVcsYUFBYSxXQUFXLFVBQVUsU0FBUyxZQUFZLFlBQVksVUFBVSxPQUFPLFlBQVksVUFBVSxXQUFXLFFBQVE7QUFFeEksd0JBQWdCO0FBQUEsTUFDakI7QUFBQSxJQUNELENBQUM7QUFFRCxRQUFJLENBQUM7QUFDSixpQkFBVyxhQUFhLFdBQVcsVUFBVSxTQUFTLFdBQVcsWUFBWSxVQUFVLE9BQU8sWUFBWSxRQUFRO0FBQUEsRUFDcEg7QUFFQSxRQUFNLG1CQUFtQixpQkFBaUI7QUFFMUMsV0FBUyxXQUFXLGFBQWEsV0FBVyxVQUFVLFNBQVMsV0FBVyxZQUFZLFVBQVUsT0FBTyxZQUFZLFVBQVUsV0FBVyxVQUFVO0FBQ2pKLGdCQUFZLGFBQWEsV0FBVyxVQUFVLFNBQVMsU0FBUztBQUVoRSxRQUFJLGNBQWMsWUFBWSxVQUFVO0FBQ3ZDLFVBQUksS0FBSztBQUNULG9CQUFjLElBQUksS0FBSyxVQUFVO0FBQ2pDLGtCQUFZLElBQUksS0FBSyxRQUFRO0FBQUEsSUFDOUI7QUFFQSxRQUFJLFVBQVU7QUFDYixXQUFLLFFBQVEscUJBQXFCLGtCQUFrQjtBQUNuRCxZQUFJLEtBQUssUUFBUTtBQUNqQixxQkFBYSxJQUFJLEtBQUssU0FBUztBQUMvQixlQUFPLFdBQVcsUUFBUTtBQUMxQixpQkFBUyxhQUFhLFlBQVksU0FBUztBQUFBLE1BQzVDLFdBQ1MsUUFBUSxrQkFBa0I7QUFDbEMsZUFBTyxXQUFXLFFBQVE7QUFDMUIsWUFBSSxLQUFLLFFBQVE7QUFDakIsaUJBQVMsYUFBYSxZQUFZLFNBQVM7QUFBQSxNQUM1QyxXQUNTLFFBQVEsZ0JBQWdCO0FBQ2hDLFlBQUksS0FBSztBQUNULFlBQUksS0FBSyxRQUFRO0FBQ2pCLHFCQUFhLElBQUksS0FBSyxTQUFTO0FBQy9CLGVBQU8sV0FBVyxRQUFRO0FBQzFCLFlBQUksUUFBUTtBQUNaLGlCQUFTLGFBQWEsWUFBWSxTQUFTO0FBQUEsTUFDNUM7QUFBQSxJQUNELE9BQ0s7QUFDSixhQUFPLFdBQVcsUUFBUTtBQUMxQixlQUFTLGFBQWEsWUFBWSxTQUFTO0FBQUEsSUFDNUM7QUFFQSxRQUFJLGNBQWMsWUFBWTtBQUM3QixVQUFJLFFBQVE7QUFBQSxFQUNkO0FBRUEsV0FBUyxTQUFTLGFBQWEsWUFBWSxXQUFXO0FBQ3JELFFBQUksWUFBWSxHQUFHO0FBQ2xCLFVBQUksc0JBQXNCLEtBQUs7QUFDOUIsbUJBQVcsUUFBUSxDQUFDQyxhQUFZQyxpQkFBZ0I7QUFDL0MsY0FBSSxjQUFjLFlBQVlBO0FBQzlCLGNBQUksT0FBT0QsV0FBVTtBQUFBLFFBQ3RCLENBQUM7QUFBQSxNQUNGO0FBRUMsc0JBQWMsUUFBUSxlQUFlLElBQUksT0FBTyxVQUFVO0FBQUEsSUFDNUQ7QUFBQSxFQUNEO0FBRUEsV0FBUyxPQUFPLFdBQVcsVUFBVTtBQUNwQyxRQUFJLG9CQUFvQixLQUFLO0FBQzVCLGVBQVMsUUFBUSxDQUFDRSxXQUFVQyxlQUFjO0FBQ3pDLFlBQUksWUFBWSxVQUFVQTtBQUMxQixZQUFJLEtBQUtELFNBQVE7QUFBQSxNQUNsQixDQUFDO0FBQUEsSUFDRjtBQUVDLGtCQUFZLFFBQVEsYUFBYSxJQUFJLEtBQUssUUFBUTtBQUFBLEVBQ3BEO0FBRUEsV0FBUyxhQUFhLFNBQVM3QixNQUFLQyxNQUFLLFNBQVM7QUFDakQsUUFBSUssUUFBTyxLQUFLLE9BQU87QUFFdkIsUUFBSTtBQUVKLFFBQUksV0FBVztBQUNkLGtCQUFZLENBQUMsR0FBRyxDQUFDO0FBQUEsU0FDYjtBQUNKLFVBQUksV0FBV0EsTUFBSyxTQUFTQSxNQUFLLE1BQU0sTUFBTSxTQUFTTixNQUFLQyxNQUFLLE9BQU87QUFDeEUsVUFBSSxRQUFXSyxNQUFLLFNBQVNBLE1BQUssTUFBTSxNQUFNLFNBQVNOLE1BQUtDLE1BQUssU0FBUyxRQUFRO0FBQ2xGLGtCQUFlLFNBQVNELE1BQUtDLE1BQUssT0FBTyxTQUFTLFFBQVE7QUFBQSxJQUMzRDtBQUVBLFdBQVFLLE1BQUssU0FBUztBQUFBLEVBQ3ZCO0FBRUEsV0FBUyxlQUFlLE1BQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxNQUFNLEtBQUs7QUFDcEYsUUFBSSxTQUFVLFFBQVEsSUFBSztBQUUzQixlQUFXLEtBQUssSUFBSSxVQUFVLFFBQVEsTUFBTTtBQUU1QyxnQkFBWSxRQUFRLE9BQU8sTUFBTSxLQUFLLE1BQU07QUFFNUMsUUFBSSxVQUFVO0FBRWQsUUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sUUFBUSxRQUFRLEtBQUssUUFBUSxJQUFJLENBQUMsTUFBTTtBQUVuRSxRQUFJLE9BQU8sR0FBRztBQUNiLFdBQUs7QUFDTCxXQUFLO0FBQUEsSUFDTixPQUNLO0FBQ0osV0FBSztBQUNMLFdBQUs7QUFBQSxJQUNOO0FBRUEsYUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFFBQVEsS0FBSztBQUNyQyxVQUFJLE1BQU0sQ0FBQyxLQUFLLE1BQU07QUFDckIsWUFBSSxPQUFPO0FBQ1YsZUFBSyxLQUFLLEtBQUssQ0FBQztBQUFBO0FBRWhCLGVBQUssS0FBSyxLQUFLLENBQUM7QUFFakIsWUFBSSxPQUFPLElBQUksRUFBRTtBQUNqQixZQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsTUFDbEI7QUFBQSxJQUNEO0FBRUEsUUFBSSxPQUFPO0FBRVgsZUFBVyxLQUFLLElBQUksVUFBVSxDQUFDLFFBQVEsQ0FBQyxNQUFNO0FBQUEsRUFDL0M7QUFFQSxXQUFTLFNBQVMsVUFBVTtBQUczQixRQUFJLFlBQVk7QUFFaEIsU0FBSyxRQUFRLENBQUNBLE9BQU0sTUFBTTtBQUN6QixVQUFJLENBQUNBLE1BQUs7QUFDVDtBQUVELFVBQUksUUFBUSxPQUFPQSxNQUFLLEtBQUs7QUFFN0IsVUFBSSxNQUFNLE9BQU8sTUFBTTtBQUN0QixZQUFJQSxNQUFLLE9BQU87QUFDZixzQkFBWTtBQUNaLFVBQUFBLE1BQUssUUFBUTtBQUNiLHVCQUFhLEtBQUs7QUFBQSxRQUNuQjtBQUNBO0FBQUEsTUFDRCxPQUNLO0FBQ0osWUFBSSxDQUFDQSxNQUFLLE9BQU87QUFDaEIsc0JBQVk7QUFDWixVQUFBQSxNQUFLLFFBQVE7QUFDYix1QkFBYSxLQUFLO0FBQUEsUUFDbkI7QUFBQSxNQUNEO0FBRUEsVUFBSSxPQUFPQSxNQUFLO0FBQ2hCLFVBQUksTUFBTSxPQUFPO0FBRWpCLFVBQUksRUFBQyxLQUFBTixNQUFLLEtBQUFDLEtBQUcsSUFBSTtBQUVqQixVQUFJLENBQUMsT0FBTyxNQUFNLElBQUksYUFBYSxHQUFHRCxNQUFLQyxNQUFLLE9BQU8sSUFBSSxhQUFhLFVBQVU7QUFFbEYsVUFBSSxVQUFVO0FBQ2I7QUFHRCxVQUFJLFdBQVcsTUFBTSxTQUFTO0FBRTlCLFVBQUksVUFBVUssTUFBSyxVQUFVQSxNQUFLLE9BQU8sTUFBTSxHQUFHTixNQUFLQyxNQUFLLE9BQU8sUUFBUSxRQUFRO0FBSW5GLFVBQUksU0FBUyxNQUFNLFNBQVMsSUFBSSxRQUFRLElBQUksQ0FBQWtCLE9BQUssTUFBTUEsRUFBQyxDQUFDLElBQUk7QUFDN0QsVUFBSSxPQUFTLE1BQU0sU0FBUyxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSSxNQUFNLFFBQVEsQ0FBQyxDQUFDLElBQUk7QUFFeEUsVUFBSSxTQUFTYixNQUFLLFVBQVVBLE1BQUssT0FBTyxNQUFNQSxNQUFLLE9BQU8sTUFBTSxRQUFRLEdBQUcsUUFBUSxJQUFJLEdBQUcsR0FBRyxRQUFRLElBQUk7QUFHekcsTUFBQUEsTUFBSyxVQUFVLFFBQVEsSUFBSUEsTUFBSyxPQUFPLE1BQU0sUUFBUSxHQUFHLE1BQU0sSUFBSTtBQUVsRSxVQUFJLFVBQVVBLE1BQUs7QUFFbkIsTUFBQUEsTUFBSyxRQUFRLEtBQUtBLE1BQUssS0FBSyxNQUFNLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFFdEQsVUFBSSxXQUFXLFFBQVFBLE1BQUssU0FBUztBQUNwQyxvQkFBWTtBQUFBLElBQ2QsQ0FBQztBQUVELFdBQU87QUFBQSxFQUNSO0FBRUEsV0FBUyxZQUFZLFVBQVU7QUFDOUIsUUFBSSxZQUFZO0FBRWhCLFlBQVEsUUFBUSxDQUFDLEdBQUcsTUFBTTtBQUN6QixVQUFJLEtBQUssRUFBRSxNQUFNLEdBQUcsZUFBZSxRQUFRO0FBRTNDLFVBQUksTUFBTSxTQUFTLENBQUM7QUFDbkIsb0JBQVk7QUFFYixlQUFTLENBQUMsSUFBSTtBQUFBLElBQ2YsQ0FBQztBQUVELFdBQU87QUFBQSxFQUNSO0FBRUEsV0FBUyxlQUFlO0FBQ3ZCLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDckMsVUFBSUEsUUFBTyxLQUFLLENBQUM7QUFFakIsVUFBSSxDQUFDQSxNQUFLLFFBQVEsQ0FBQ0EsTUFBSztBQUN2QjtBQUVELFVBQUksT0FBT0EsTUFBSztBQUNoQixVQUFJLE1BQU0sT0FBTztBQUVqQixVQUFJLEdBQUc7QUFFUCxVQUFJLFlBQVlBLE1BQUssT0FBTyxNQUFNLENBQUM7QUFFbkMsVUFBSSxXQUFXLFFBQVEsS0FBSyxRQUFRLElBQUksS0FBSztBQUU3QyxVQUFJLENBQUMsT0FBTyxNQUFNLElBQUlBLE1BQUs7QUFHM0IsVUFBSUEsTUFBSyxTQUFTLE1BQU07QUFDdkIsWUFBSXlCLFlBQVd6QixNQUFLLFdBQVc7QUFDL0IsWUFBSSxXQUFXLE9BQU9BLE1BQUssUUFBUXlCLGFBQVksT0FBTztBQUV0RCxxQkFBYXpCLE1BQUssVUFBVSxDQUFDLEdBQUcsV0FBVyxVQUFVLFFBQVEsSUFBSSxNQUFNLE1BQU07QUFFN0UsWUFBSSxLQUFLO0FBRVQsWUFBSSxPQUFPLEdBQUc7QUFDYixjQUFJLElBQUk7QUFFUixjQUFJO0FBQUEsWUFDSDtBQUFBLFlBQ0EsTUFBTSxVQUFVLFVBQVUsQ0FBQztBQUFBLFVBQzVCO0FBQ0EsY0FBSSxRQUFRLFFBQVEsSUFBSSxDQUFDLEtBQUssTUFBTSxDQUFDO0FBQUEsUUFFdEMsT0FDSztBQUNKLGNBQUksTUFBTSxVQUFVLFVBQVUsQ0FBQztBQUMvQixjQUFJO0FBQUEsUUFDTDtBQUVBLFlBQUksU0FBUyxLQUFLQSxNQUFLLEtBQUssSUFBSUEsTUFBSyxNQUFNLE1BQU0sR0FBRyxPQUFPLE1BQU0sSUFBSUEsTUFBSztBQUUxRSxZQUFJLFNBQVMsUUFBUSxHQUFHLENBQUM7QUFFekIsWUFBSSxRQUFRO0FBQUEsTUFDYjtBQUVBLFVBQUksVUFBVTtBQUNiO0FBRUQsVUFBSSxRQUFRLE9BQU9BLE1BQUssS0FBSztBQUU3QixVQUFJLFVBQVUsT0FBTyxJQUFJLFVBQVU7QUFDbkMsVUFBSSxVQUFVLE9BQU8sSUFBSSxVQUFVO0FBRW5DLFVBQUksVUFBVUEsTUFBSztBQUluQixVQUFJLFNBQVMsTUFBTSxTQUFTLElBQUksUUFBUSxJQUFJLENBQUFhLE9BQUssTUFBTUEsRUFBQyxDQUFDLElBQUk7QUFDN0QsVUFBSSxPQUFTLE1BQU0sU0FBUyxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSSxNQUFNLFFBQVEsQ0FBQyxDQUFDLElBQUk7QUFFeEUsVUFBSWEsU0FBUTFCLE1BQUs7QUFDakIsVUFBSTJCLFVBQVMzQixNQUFLO0FBQ2xCLFVBQUksWUFBWTBCLE9BQU0sT0FBT0EsT0FBTSxPQUFPO0FBQzFDLFVBQUksV0FBVyxNQUFNLFlBQVksT0FBTztBQUN4QyxVQUFJLFVBQVUsT0FBTzFCLE1BQUssV0FBVyxJQUFJQSxNQUFLLFFBQVEsWUFBWUEsTUFBSyxNQUFNQSxNQUFLLE9BQU8sT0FBTztBQUdoRyxVQUFJLFFBQVFBLE1BQUssVUFBVSxDQUFDLEtBQUc7QUFFL0IsVUFBSSxVQUFXLFFBQVFBLE1BQUssT0FBTyxPQUFPO0FBQzFDLFVBQUksWUFBWSxXQUFXLFdBQVc7QUFDdEMsVUFBSSxXQUFXLFVBQVU7QUFDckIsVUFBVyxPQUFPLElBQUksV0FBVztBQUNqQyxVQUFXLE9BQU8sSUFBSSxXQUFXO0FBRXJDLFVBQUlRLFFBQWVSLE1BQUssS0FBSyxDQUFDO0FBQzlCLFVBQUksWUFBZUEsTUFBSyxTQUFTLElBQUksT0FDbEJBLE1BQUssU0FBUyxJQUFJLFFBQ2xCLFFBQVEsSUFBSSxPQUNaLFFBQVEsSUFBSSxRQUNaLE9BQU8sSUFBSSxXQUFXLFFBQVEsSUFBSSxRQUFRO0FBQzdELFVBQUksZUFBZSxTQUNBLE9BQU8sSUFBSSxXQUFXLFFBQVEsSUFBSSxNQUFRO0FBRTdELG1CQUFhUSxPQUFNLFdBQVcsV0FBVyxZQUFZO0FBRXJELFVBQUksYUFBYVIsTUFBSyxLQUFLLENBQUMsSUFBSUEsTUFBSztBQUVyQyxVQUFJLFVBQVUsUUFBUSxJQUFJLFNBQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBRTlFLFVBQUksVUFBVUEsTUFBSztBQUVuQixlQUFTYSxLQUFJLEdBQUdBLEtBQUksUUFBUSxRQUFRQSxNQUFLO0FBQ3hDLFlBQUksTUFBTSxRQUFRQSxFQUFDO0FBRW5CLFlBQUksT0FBTyxNQUFNO0FBQ2hCLGNBQUksT0FBTztBQUNWLGdCQUFJLFFBQVFBLEVBQUM7QUFBQTtBQUViLGdCQUFJLFFBQVFBLEVBQUM7QUFFZCxnQkFBTSxLQUFLO0FBRVgsY0FBSSxTQUFTLElBQUksUUFBUSxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sTUFBTTtBQUUvRCxtQkFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN2QyxnQkFBSSxPQUFPLE9BQU8sQ0FBQztBQUVuQixnQkFBSSxPQUFPO0FBQ1Ysa0JBQUksS0FBSztBQUNULGtCQUFJLFVBQVUsR0FBRyxJQUFJLElBQUksVUFBVTtBQUNuQyxrQkFBSSxPQUFPLEtBQUs7QUFDaEIsa0JBQUksU0FBUyxNQUFNLEdBQUcsQ0FBQztBQUN2QixrQkFBSSxRQUFRO0FBQUEsWUFDYjtBQUVDLGtCQUFJLFNBQVMsTUFBTSxHQUFHLElBQUksSUFBSSxVQUFVO0FBQUEsVUFDMUM7QUFBQSxRQUNEO0FBQUEsTUFDRDtBQUdBLFVBQUlhLE9BQU0sTUFBTTtBQUNmO0FBQUEsVUFDQztBQUFBLFVBQ0FBLE9BQU0sT0FBTyxNQUFNLFFBQVEsR0FBRyxRQUFRLElBQUk7QUFBQSxVQUMxQztBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0EsU0FBU0EsT0FBTSxRQUFRLFNBQVMsQ0FBQztBQUFBLFVBQ2pDQSxPQUFNLE9BQU8sTUFBTSxDQUFDO0FBQUEsVUFDcEJBLE9BQU07QUFBQSxVQUNOQSxPQUFNO0FBQUEsUUFDUDtBQUFBLE1BQ0Q7QUFHQSxVQUFJRSxRQUFPNUIsTUFBSztBQUVoQixVQUFJNEIsTUFBSyxNQUFNO0FBQ2Q7QUFBQSxVQUNDO0FBQUEsVUFDQUEsTUFBSyxPQUFPLE1BQU0sUUFBUSxHQUFHLFFBQVEsSUFBSTtBQUFBLFVBQ3pDO0FBQUEsVUFDQSxPQUFPLElBQUksSUFBSTtBQUFBLFVBQ2YsT0FBTyxJQUFJLFVBQVU7QUFBQSxVQUNyQixPQUFPLElBQUksVUFBVTtBQUFBLFVBQ3JCLFNBQVNBLE1BQUssUUFBUSxTQUFTLENBQUM7QUFBQSxVQUNoQ0EsTUFBSyxPQUFPLE1BQU0sQ0FBQztBQUFBLFVBQ25CQSxNQUFLO0FBQUEsVUFDTEEsTUFBSztBQUFBLFFBQ047QUFBQSxNQUNEO0FBRUEsVUFBSUQsUUFBTyxNQUFNO0FBQ2hCO0FBQUEsVUFDQyxDQUFDLE9BQU87QUFBQSxVQUNSLENBQUMsQ0FBQztBQUFBLFVBQ0YsT0FBTyxJQUFJLElBQUk7QUFBQSxVQUNmLE9BQU8sSUFBSSxJQUFJO0FBQUEsVUFDZixPQUFPLElBQUksVUFBVTtBQUFBLFVBQ3JCLE9BQU8sSUFBSSxVQUFVO0FBQUEsVUFDckIsU0FBU0EsUUFBTyxRQUFRLFNBQVMsQ0FBQztBQUFBLFVBQ2xDQSxRQUFPLE9BQU8sTUFBTSxDQUFDO0FBQUEsVUFDckJBLFFBQU87QUFBQSxVQUNQQSxRQUFPO0FBQUEsUUFDUjtBQUFBLE1BQ0Q7QUFBQSxJQUNEO0FBRUEsU0FBSyxVQUFVO0FBQUEsRUFDaEI7QUFFQSxXQUFTLGFBQWEsUUFBUTtBQUc3QixXQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDeEIsVUFBSSxJQUFJLEdBQUc7QUFDVixVQUFFLFNBQVM7QUFFWCxZQUFJLFFBQVE7QUFDWCxjQUFJLFFBQVEsR0FBRztBQUNkLGNBQUUsTUFBTTtBQUNSLGNBQUUsTUFBTTtBQUFBLFVBQ1QsT0FDSztBQUNKLGNBQUUsT0FBTyxRQUFRLE9BQUs7QUFDckIsZ0JBQUUsTUFBTTtBQUNSLGdCQUFFLE1BQU07QUFBQSxZQUNULENBQUM7QUFBQSxVQUNGO0FBQUEsUUFDRDtBQUFBLE1BQ0Q7QUFBQSxJQUNELENBQUM7QUFBQSxFQUNGO0FBRUEsTUFBSSxlQUFlO0FBQ25CLE1BQUksYUFBYTtBQUNqQixNQUFJLGFBQWEsQ0FBQztBQUVsQixXQUFTLGFBQWE7QUFDckIsaUJBQWE7QUFFYixhQUFTLElBQUksR0FBRyxJQUFJLFdBQVcsUUFBUTtBQUN0QyxXQUFLLEdBQUcsV0FBVyxDQUFDLENBQUM7QUFFdEIsZUFBVyxTQUFTO0FBQUEsRUFDckI7QUFFQSxXQUFTLFNBQVM7QUFDakIsUUFBSSxDQUFDLGNBQWM7QUFDbEIsZ0JBQVUsT0FBTztBQUNqQixxQkFBZTtBQUFBLElBQ2hCO0FBQUEsRUFDRDtBQUdBLFdBQVMsTUFBTSxJQUFJLGNBQWMsT0FBTztBQUN2QyxtQkFBZTtBQUNmLGlCQUFhO0FBRWIsT0FBRyxJQUFJO0FBQ1AsWUFBUTtBQUVSLFFBQUksZUFBZSxXQUFXLFNBQVM7QUFDdEMscUJBQWUsVUFBVTtBQUFBLEVBQzNCO0FBRUEsT0FBSyxRQUFRO0FBRWIsV0FBUyxVQUFVO0FBR2xCLFFBQUksaUJBQWlCO0FBQ3BCLGdCQUFVO0FBQ1Ysd0JBQWtCO0FBQUEsSUFDbkI7QUFFQSxRQUFJLG9CQUFvQjtBQUN2QixtQkFBYTtBQUNiLDJCQUFxQjtBQUFBLElBQ3RCO0FBRUEsUUFBSSxlQUFlO0FBQ2xCLGlCQUFXLE9BQU8sTUFBUSxVQUFVO0FBQ3BDLGlCQUFXLE9BQU8sS0FBUSxVQUFVO0FBQ3BDLGlCQUFXLE9BQU8sT0FBUSxVQUFVO0FBQ3BDLGlCQUFXLE9BQU8sUUFBUSxVQUFVO0FBRXBDLGlCQUFXLE1BQU0sTUFBUyxVQUFVO0FBQ3BDLGlCQUFXLE1BQU0sS0FBUyxVQUFVO0FBQ3BDLGlCQUFXLE1BQU0sT0FBUyxVQUFVO0FBQ3BDLGlCQUFXLE1BQU0sUUFBUyxVQUFVO0FBRXBDLGlCQUFXLE1BQU0sT0FBUyxVQUFVO0FBQ3BDLGlCQUFXLE1BQU0sUUFBUyxVQUFVO0FBSXBDLFVBQUksUUFBUyxNQUFNLGFBQWEsT0FBTztBQUN2QyxVQUFJLFNBQVMsTUFBTSxhQUFhLE9BQU87QUFFdkMsV0FBSyxRQUFRLENBQUMsRUFBRSxLQUFLLE9BQU8sT0FBTyxNQUFNLEtBQUssTUFBTTtBQUNuRCxZQUFJLE9BQU8sTUFBTTtBQUNoQixjQUFJLE9BQU87QUFDVixnQkFBSSxZQUFhLFNBQVMsS0FBSyxTQUFTLElBQUksUUFBUTtBQUNwRCxnQkFBSSxPQUFPLE9BQU8sS0FBSztBQUV2Qix1QkFBVyxLQUFLLE9BQU8sU0FBVyxPQUFVLE9BQU8sU0FBUztBQUM1RCx1QkFBVyxLQUFLLE9BQU8sVUFBVyxVQUFVLEtBQUs7QUFDakQsdUJBQVcsS0FBSyxPQUFPLFFBQVcsUUFBVSxPQUFPLGFBQWEsVUFBVTtBQUMxRSx1QkFBVyxLQUFLLE9BQU8sV0FBVyxTQUFVLE9BQU8sYUFBYSxVQUFVO0FBRTFFLHFCQUFTLEtBQUssR0FBRztBQUFBLFVBQ2xCO0FBRUMscUJBQVMsS0FBSyxHQUFHO0FBQUEsUUFDbkI7QUFBQSxNQUNELENBQUM7QUFHRCxrQkFBWSxVQUFVLFdBQVcsVUFBVSxTQUFTLFVBQVUsV0FBVyxjQUFjLFVBQVU7QUFDakcsaUJBQVc7QUFFWCxlQUFTLElBQUk7QUFFYixVQUNDLGNBQWMsZUFDZCxjQUFjLGVBQ2QsY0FBYyxlQUNkLGNBQWMsYUFDYjtBQUNELHFCQUFhLEtBQUs7QUFFbEIsWUFBSSxTQUFTLGFBQWE7QUFDMUIsWUFBSSxTQUFTLGFBQWE7QUFFMUIsWUFBSSxjQUFjLENBQUMsbUJBQW1CLE9BQU8sUUFBUSxHQUFHO0FBQ3ZELGlCQUFPLFFBQVE7QUFDZixpQkFBTyxPQUFRO0FBRWYscUJBQVcsUUFBUSxTQUFTLE1BQU0sT0FBTyxJQUFJLEdBQUcsR0FBRyxZQUFZLFVBQVU7QUFDekUscUJBQVcsUUFBUSxTQUFTLEdBQUcsTUFBTSxPQUFPLEdBQUcsR0FBRyxZQUFZLFVBQVU7QUFFeEUsbUJBQVMsSUFBSSxHQUFHLElBQUksVUFBVSxRQUFRLEtBQUs7QUFDMUMsZ0JBQUksS0FBSyxVQUFVLENBQUM7QUFFcEIsZ0JBQUksTUFBTSxNQUFNO0FBQ2YsMkJBQWEsQ0FBQyxLQUFLO0FBQ25CLDJCQUFhLENBQUMsS0FBSztBQUNuQixzQkFBUSxJQUFJLEtBQUssYUFBYSxDQUFDLENBQUMsR0FBRyxLQUFLLGFBQWEsQ0FBQyxDQUFDLEdBQUcsWUFBWSxVQUFVO0FBQUEsWUFDakY7QUFBQSxVQUNEO0FBQUEsUUFDRDtBQUVBLFlBQUksT0FBTyxRQUFRLENBQUMsbUJBQW1CLE9BQU8sUUFBUSxLQUFLLE9BQU8sUUFBUSxHQUFHO0FBQzVFLGlCQUFPLFFBQVU7QUFDakIsaUJBQU8sU0FBVTtBQUNqQixpQkFBTyxPQUFVO0FBQ2pCLGlCQUFPLFVBQVU7QUFFakIsbUJBQVMsUUFBUTtBQUNoQix1QkFBVyxXQUFXLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFBQSxRQUMxQztBQUVBLHNCQUFjO0FBQ2Qsc0JBQWM7QUFDZCxzQkFBYztBQUNkLHNCQUFjO0FBQUEsTUFDZjtBQUVBLFdBQUssU0FBUztBQUVkLHNCQUFnQjtBQUFBLElBQ2pCO0FBRUEsUUFBSSxhQUFhLEtBQUssYUFBYSxHQUFHO0FBQ3JDLFVBQUksVUFBVSxHQUFHLEdBQUcsSUFBSSxPQUFPLElBQUksTUFBTTtBQUN6QyxXQUFLLFdBQVc7QUFDaEIsZ0JBQVUsUUFBUSxRQUFNLEdBQUcsQ0FBQztBQUM1QixXQUFLLE1BQU07QUFBQSxJQUNaO0FBRUEsUUFBSSxPQUFPLFFBQVEsaUJBQWlCO0FBQ25DLGdCQUFVLE1BQU07QUFDaEIsd0JBQWtCO0FBQUEsSUFDbkI7QUFFQSxRQUFJLGNBQWMsaUJBQWlCO0FBQ2xDLG1CQUFhLE1BQU0sTUFBTSxLQUFLO0FBQzlCLHdCQUFrQjtBQUFBLElBQ25CO0FBRUEsUUFBSSxPQUFPLFFBQVEsT0FBTyxRQUFRLGlCQUFpQjtBQUNsRCxnQkFBVTtBQUNWLHdCQUFrQjtBQUFBLElBQ25CO0FBRUEsUUFBSSxDQUFDLE9BQU87QUFDWCxjQUFRO0FBQ1IsV0FBSyxTQUFTO0FBRWQsV0FBSyxPQUFPO0FBQUEsSUFDYjtBQUVBLG9CQUFnQjtBQUVoQixtQkFBZTtBQUFBLEVBQ2hCO0FBRUEsT0FBSyxTQUFTLENBQUMsY0FBYyxlQUFlO0FBQzNDLHlCQUFxQixjQUFjO0FBRW5DLFFBQUksaUJBQWlCO0FBQ3BCLGdCQUFVLFdBQVcsT0FBTyxLQUFLLE9BQU8sR0FBRztBQUFBO0FBRTNDLGFBQU87QUFBQSxFQUNUO0FBS0EsV0FBUyxTQUFTakIsTUFBS0ksT0FBTTtBQUM1QixRQUFJLEtBQUssT0FBT0osSUFBRztBQUVuQixRQUFJLEdBQUcsUUFBUSxNQUFNO0FBQ3BCLFVBQUksV0FBVyxHQUFHO0FBQ2pCLFlBQUksU0FBUyxHQUFHLE1BQU0sTUFBTUksTUFBSyxLQUFLQSxNQUFLLEtBQUtKLElBQUc7QUFDbkQsUUFBQUksTUFBSyxNQUFNLE9BQU8sQ0FBQztBQUNuQixRQUFBQSxNQUFLLE1BQU0sT0FBTyxDQUFDO0FBQUEsTUFDcEI7QUFFQSxVQUFJQSxNQUFLLE1BQU1BLE1BQUssS0FBSztBQUN4QixZQUFJLE9BQU9BLE1BQUs7QUFDaEIsUUFBQUEsTUFBSyxNQUFNQSxNQUFLO0FBQ2hCLFFBQUFBLE1BQUssTUFBTTtBQUFBLE1BQ1o7QUFFQSxVQUFJLFVBQVUsS0FBS0EsTUFBSyxPQUFPLFFBQVFBLE1BQUssT0FBTyxRQUFRQSxNQUFLLE1BQU1BLE1BQUssTUFBTTtBQUNoRjtBQUVELFVBQUlKLFFBQU8sV0FBVztBQUNyQixZQUFJLEdBQUcsU0FBUyxLQUFLLFVBQVUsR0FBRztBQUNqQyxVQUFBSSxNQUFLLE1BQU0sV0FBV0EsTUFBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3ZDLFVBQUFBLE1BQUssTUFBTSxXQUFXQSxNQUFLLEtBQUssS0FBSyxDQUFDLENBQUM7QUFFdkMsY0FBSUEsTUFBSyxPQUFPQSxNQUFLO0FBQ3BCLFlBQUFBLE1BQUs7QUFBQSxRQUNQO0FBQUEsTUFDRDtBQUlBLGlCQUFXSixJQUFHLElBQUlJO0FBRWxCLHdCQUFrQjtBQUNsQixhQUFPO0FBQUEsSUFDUjtBQUFBLEVBQ0Q7QUFFQSxPQUFLLFdBQVc7QUFJaEIsTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJO0FBQ0osTUFBSTtBQUdKLE1BQUk7QUFDSixNQUFJO0FBR0osTUFBSTtBQUNKLE1BQUk7QUFHSixNQUFJO0FBQ0osTUFBSTtBQUdKLE1BQUk7QUFDSixNQUFJO0FBRUosTUFBSSxXQUFXO0FBRWYsUUFBTSxPQUFPLE9BQU87QUFFcEIsTUFBSSxRQUFRLEtBQUs7QUFDakIsTUFBSSxRQUFRLEtBQUs7QUFFakIsTUFBSSxZQUFZO0FBQ2YsUUFBSSxPQUFPO0FBQ1YsZ0JBQVUsU0FBUyxVQUFVLElBQUk7QUFDbEMsUUFBSSxPQUFPO0FBQ1YsZ0JBQVUsU0FBUyxVQUFVLElBQUk7QUFFbEMsUUFBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixnQkFBVTtBQUNWLGdCQUFVO0FBQUEsSUFDWCxPQUNLO0FBQ0osZ0JBQVU7QUFDVixnQkFBVTtBQUFBLElBQ1g7QUFFQSxpQkFBYSxPQUFPO0FBQ3BCLGdCQUFZLE9BQU87QUFBQSxFQUNwQjtBQUVBLFFBQU0sU0FBUyxLQUFLLFNBQVMsT0FBTztBQUFBLElBQ25DLE1BQVE7QUFBQSxJQUNSLE1BQVE7QUFBQSxJQUNSLE1BQVE7QUFBQSxJQUNSLE9BQVE7QUFBQSxJQUNSLEtBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxFQUNULEdBQUcsS0FBSyxNQUFNO0FBRWQsUUFBTSxZQUFZLE9BQU8sT0FBTyxTQUFTLFFBQVEsT0FBTyxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBRS9FLFdBQVMsVUFBVUEsT0FBTSxPQUFPO0FBQy9CLFFBQUksT0FBTyxNQUFNO0FBQ2hCLGVBQVMsUUFBUUEsT0FBTTtBQUN0QixlQUFPLElBQUksSUFBSUEsTUFBSyxJQUFJO0FBRXhCLFlBQUksUUFBUTtBQUNYLHFCQUFXLFdBQVcsTUFBTUEsTUFBSyxJQUFJLENBQUM7QUFBQSxNQUN4QztBQUVBLGdCQUFVLFNBQVMsS0FBSyxXQUFXO0FBQUEsSUFDcEM7QUFBQSxFQUNEO0FBRUEsT0FBSyxZQUFZO0FBRWpCLFdBQVMsVUFBVSxHQUFHO0FBQ3JCLFFBQUksSUFBSSxPQUFPLENBQUM7QUFFaEIsUUFBSSxFQUFFO0FBQ0wsb0JBQWMsU0FBUyxXQUFXLENBQUMsR0FBRyxHQUFHO0FBQUEsU0FDckM7QUFDSixvQkFBYyxTQUFTLFdBQVcsQ0FBQyxHQUFHLEdBQUc7QUFFekMsVUFBSSxZQUFZO0FBQ2YsWUFBSSxLQUFLLGNBQWMsVUFBVSxDQUFDLElBQUksVUFBVSxDQUFDO0FBQ2pELGNBQU0sUUFBUSxRQUFRLElBQUksS0FBSyxLQUFLLFlBQVksVUFBVTtBQUFBLE1BQzNEO0FBQUEsSUFDRDtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFVBQVVKLE1BQUtoQixNQUFLQyxNQUFLO0FBQ2pDLGFBQVNlLE1BQUssRUFBQyxLQUFBaEIsTUFBSyxLQUFBQyxLQUFHLENBQUM7QUFBQSxFQUN6QjtBQUVBLFdBQVMsVUFBVSxHQUFHbUIsT0FBTSxPQUFPLE1BQU07QUFHeEMsUUFBSUEsTUFBSyxTQUFTO0FBQ2pCLGVBQVMsQ0FBQztBQUVYLFFBQUlBLE1BQUssUUFBUSxNQUFNO0FBQ3RCLGFBQU8sUUFBUSxDQUFDLEdBQUcsT0FBTztBQUN6QixZQUFJLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxPQUFPO0FBQ3JDLFlBQUUsT0FBT0EsTUFBSztBQUNkLG9CQUFVLEVBQUU7QUFFWixjQUFJLFFBQVEsR0FBRztBQUNkLHNCQUFVLEVBQUUsT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFDdkMsc0JBQVUsRUFBRSxPQUFPLENBQUMsRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUFBLFVBQ3hDO0FBRUMsc0JBQVUsRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUU5QixpQkFBTztBQUFBLFFBQ1I7QUFBQSxNQUNELENBQUM7QUFBQSxJQUNGO0FBRUEsY0FBVSxTQUFTLEtBQUssYUFBYSxHQUFHQSxLQUFJO0FBRTVDLFlBQVEsUUFBUSxhQUFhLE1BQU0sR0FBR0EsS0FBSTtBQUFBLEVBQzNDO0FBRUEsT0FBSyxZQUFZO0FBRWpCLFdBQVMsUUFBUSxJQUFJQSxPQUFNO0FBQzFCLFdBQU8sTUFBTSxFQUFFLEdBQUdBLEtBQUk7QUFBQSxFQUN2QjtBQUVBLFdBQVMsUUFBUUEsT0FBTSxJQUFJO0FBQzFCLElBQUFBLE1BQUssT0FBTyxTQUFTQSxNQUFLLFFBQVEsSUFBSTtBQUN0QyxJQUFBQSxNQUFLLE1BQU0sT0FBT0EsTUFBSyxLQUFLLEVBQUU7QUFDOUIsU0FBSyxNQUFNLE9BQU8sTUFBTSxTQUFTO0FBQ2pDLFVBQU0sT0FBTyxJQUFJLEdBQUdBLEtBQUk7QUFBQSxFQUN6QjtBQUVBLFdBQVMsUUFBUSxJQUFJO0FBQ3BCLFFBQUksTUFBTTtBQUNULFlBQU0sU0FBUztBQUFBO0FBRWYsWUFBTSxPQUFPLElBQUksQ0FBQztBQUFBLEVBQ3BCO0FBRUEsT0FBSyxVQUFVO0FBQ2YsT0FBSyxVQUFVO0FBQ2YsT0FBSyxVQUFVO0FBRWYsV0FBUyxTQUFTLEdBQUcsT0FBTztBQUMzQixXQUFPLENBQUMsRUFBRSxRQUFRO0FBRWxCLFFBQUksY0FBYyxVQUFVLENBQUMsS0FBSztBQUNqQyxnQkFBVSxDQUFDLEVBQUUsTUFBTSxVQUFVO0FBRTlCLFFBQUksY0FBYyxXQUFXLENBQUM7QUFDN0IsaUJBQVcsQ0FBQyxFQUFFLE1BQU0sVUFBVTtBQUFBLEVBQ2hDO0FBR0EsTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJO0FBQ0osUUFBTSxhQUFjLEVBQUMsT0FBTyxLQUFJO0FBRWhDLFdBQVMsU0FBUyxHQUFHO0FBQ3BCLFFBQUksS0FBSyxlQUFlO0FBR3ZCLFVBQUksYUFBYSxLQUFLO0FBRXRCLFVBQUksWUFBWSxNQUFNLFNBQVM7QUFFL0IsYUFBTyxRQUFRLENBQUMsR0FBRyxPQUFPO0FBQ3pCLFlBQUksUUFBUSxLQUFLLEtBQUssR0FBRztBQUN4QixjQUFJLFlBQVksY0FBYyxNQUFNLEtBQUssTUFBTTtBQUMvQyxZQUFFLFNBQVMsYUFBYSxPQUFPO0FBQy9CLHVCQUFhLFNBQVMsSUFBSSxZQUFZLElBQUksTUFBTSxLQUFLO0FBQUEsUUFDdEQ7QUFBQSxNQUNELENBQUM7QUFFRCxzQkFBZ0I7QUFDaEIsbUJBQWEsT0FBTztBQUFBLElBQ3JCO0FBQUEsRUFDRDtBQUVBLE1BQUksY0FBYyxhQUFhO0FBQzlCLFlBQVEsWUFBWSxhQUFhLE9BQUs7QUFDckMsVUFBSSxPQUFPO0FBQ1Y7QUFFRCxxQkFBZSxDQUFDO0FBRWhCLFVBQUksaUJBQWlCO0FBQ3BCLGtCQUFVLE1BQU0sWUFBWSxNQUFNLFNBQVMsU0FBUztBQUFBLElBQ3RELENBQUM7QUFBQSxFQUNGO0FBRUEsV0FBUyxTQUFTLEtBQUssT0FBT2UsTUFBSztBQUNsQyxRQUFJLEtBQUssT0FBTyxLQUFLO0FBRXJCLFFBQUlBO0FBQ0gsWUFBTSxNQUFNLFdBQVcsR0FBRyxPQUFPLElBQUksYUFBYTtBQUVuRCxRQUFJLE1BQU07QUFFVixRQUFJLEdBQUcsT0FBTyxHQUFHO0FBQ2hCLFlBQU07QUFDTixZQUFNLE1BQU07QUFBQSxJQUNiO0FBRUEsUUFBSSxHQUFHLE9BQU87QUFDYixZQUFNLE1BQU07QUFFYixRQUFJLE9BQU8sR0FBRyxNQUNiLE9BQU8sR0FBRyxNQUNWLE1BQU0sTUFBTTtBQUViLFFBQUksS0FBSyxRQUFRLE9BQU8sUUFBUTtBQUVoQyxRQUFJLFFBQVEsR0FBRztBQUVmLFdBQ0MsU0FBUyxJQUFJLElBQUksSUFBSSxFQUFFLElBQ3ZCLFNBQVMsSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLElBQzlCLFNBQVMsTUFBTSxHQUFHLElBQUksRUFBRSxJQUN4QjtBQUFBLEVBRUY7QUFFQSxXQUFTLG1CQUFtQixLQUFLQSxNQUFLO0FBQ3JDLFFBQUksSUFBSSxTQUFTLEtBQUssV0FBV0EsSUFBRztBQUNwQyxXQUFPLFdBQVcsR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLEVBQUU7QUFBQSxFQUNyQztBQUVBLE9BQUssV0FBVyxTQUFPLFdBQVcsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUM5QyxPQUFLLFdBQVc7QUFDaEIsT0FBSyxXQUFXO0FBQ2hCLE9BQUssV0FBVyxDQUFDLEtBQUssT0FBT0EsU0FDNUIsT0FBTyxLQUFLLEVBQUUsT0FBTyxJQUNyQjtBQUFBLElBQVE7QUFBQSxJQUFLLE9BQU8sS0FBSztBQUFBLElBQ3hCQSxPQUFNLFVBQVU7QUFBQSxJQUNoQkEsT0FBTSxVQUFVO0FBQUEsRUFDakIsSUFDQTtBQUFBLElBQVE7QUFBQSxJQUFLLE9BQU8sS0FBSztBQUFBLElBQ3hCQSxPQUFNLFVBQVU7QUFBQSxJQUNoQkEsT0FBTSxVQUFVO0FBQUEsRUFDakI7QUFHRCxPQUFLLFlBQVksQ0FBQ2YsT0FBTSxPQUFPLFNBQVM7QUFDdkMsaUJBQWFBLE1BQUs7QUFDbEIsZ0JBQVlBLE1BQUs7QUFFakIsaUJBQWEsTUFBTSxPQUFPLElBQUk7QUFBQSxFQUMvQjtBQUVBLFdBQVMsUUFBUUwsTUFBSyxLQUFLO0FBQzFCLGVBQVcsV0FBVyxNQUFPLE9BQU8sT0FBT0EsSUFBRztBQUM5QyxlQUFXLFdBQVcsT0FBTyxPQUFPLFFBQVEsR0FBRztBQUFBLEVBQ2hEO0FBRUEsV0FBUyxRQUFRQSxNQUFLLEtBQUs7QUFDMUIsZUFBVyxXQUFXLEtBQVEsT0FBTyxNQUFNQSxJQUFHO0FBQzlDLGVBQVcsV0FBVyxRQUFRLE9BQU8sU0FBUyxHQUFHO0FBQUEsRUFDbEQ7QUFFQSxNQUFJLFVBQVUsT0FBTyxPQUFPLElBQUksVUFBVTtBQUMxQyxNQUFJLFVBQVUsT0FBTyxPQUFPLElBQUksVUFBVTtBQUUxQyxXQUFTLGFBQWE7QUFDckIsUUFBSSxjQUFjLE9BQU8sTUFBTTtBQUM5QixlQUFTLElBQUksUUFBUSxJQUFJLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3ZELFlBQUksS0FBSyxLQUFLO0FBQ2I7QUFFRCxZQUFJLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFFMUIsWUFBSSxJQUFJO0FBRVIsaUJBQVMsS0FBSztBQUNiLHNCQUFZLENBQUMsRUFBRSxHQUFHLEVBQUUsV0FBVyxZQUFZLEtBQUssQ0FBQztBQUFBLE1BQ25EO0FBQUEsSUFDRDtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFVBQVVLLE9BQU0sT0FBTztBQUMvQixRQUFJQSxTQUFRLE1BQU07QUFDakIsVUFBSUEsTUFBSyxNQUFNO0FBQ2QsUUFBQUEsTUFBSyxLQUFLLFFBQVEsQ0FBQyxNQUFNLFNBQVM7QUFDakMscUJBQVcsSUFBSSxJQUFJO0FBQUEsUUFDcEIsQ0FBQztBQUFBLE1BQ0YsV0FDUyxDQUFDLFFBQVFBLE1BQUssR0FBRztBQUN6QixtQkFBVyxLQUFLQSxNQUFLLEdBQUc7QUFFekIsYUFBTyxNQUFNLFdBQVcsQ0FBQztBQUFBLElBQzFCO0FBRUEsUUFBSSxjQUFjLE9BQU8sTUFBTTtBQUM5QixlQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sUUFBUSxRQUFRO0FBQ2hELFlBQUksT0FBTyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQzdCLDBCQUFnQixNQUFNLFdBQVcsSUFBSSxDQUFDO0FBQUEsTUFDeEM7QUFFQSxpQkFBVztBQUFBLElBQ1o7QUFFQSxzQkFBa0I7QUFFbEIsY0FBVSxTQUFTLEtBQUssV0FBVztBQUFBLEVBQ3BDO0FBRUEsT0FBSyxZQUFZO0FBRWpCLFdBQVMsZ0JBQWdCLE1BQU0sS0FBSztBQUNuQyxRQUFJLElBQUksT0FBTyxJQUFJO0FBQ25CLFFBQUksTUFBTSxRQUFRLEtBQUssZUFBZSxJQUFJLFFBQVEsS0FBSyxJQUFJO0FBQzNELFFBQUk7QUFFSixRQUFJO0FBQ0gsWUFBTSxFQUFFLE9BQU8sTUFBTSxNQUFNLEdBQUcsS0FBSztBQUFBLFNBQy9CO0FBQ0osWUFBTSxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxJQUFJLEdBQUcsR0FBRyxNQUFNLEdBQUc7QUFDNUQsWUFBTSxPQUFPLE9BQU8scUJBQXFCLEVBQUMsR0FBRyxJQUFHO0FBQUEsSUFDakQ7QUFFQSxXQUFPLE9BQU8sSUFBSSxJQUFJO0FBQUEsRUFDdkI7QUFFQSxXQUFTLGFBQWEsS0FBSyxPQUFPLE1BQU07QUFHdkMsb0JBQWdCO0FBQ2hCLG1CQUFlO0FBRWYsS0FBQyxZQUFZLFNBQVMsSUFBSSxPQUFPLEtBQUssTUFBTSxZQUFZLFNBQVM7QUFFakUsV0FBTyxPQUFPO0FBQ2QsV0FBTyxNQUFNO0FBRWIsUUFBSSxZQUFZO0FBQ2YsaUJBQVcsUUFBUSxTQUFTLE1BQU0sVUFBVSxHQUFHLEdBQUcsWUFBWSxVQUFVO0FBQ3hFLGlCQUFXLFFBQVEsU0FBUyxHQUFHLE1BQU0sU0FBUyxHQUFHLFlBQVksVUFBVTtBQUFBLElBQ3hFO0FBRUEsUUFBSTtBQUlKLFFBQUksZ0JBQWdCLEtBQUs7QUFFekIsa0JBQWM7QUFDZCxvQkFBZ0I7QUFHaEIsUUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLGFBQWE7QUFDMUMsUUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLGFBQWE7QUFHMUMsUUFBSSxhQUFhLEtBQUssV0FBVyxLQUFLLGVBQWU7QUFDcEQsWUFBTSxPQUFPLE1BQU07QUFFbkIsZUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN2QyxZQUFJLEtBQUssVUFBVSxDQUFDO0FBQ3BCLGNBQU0sUUFBUSxRQUFRLElBQUksS0FBSyxLQUFLLFlBQVksVUFBVTtBQUFBLE1BQzNEO0FBRUEsVUFBSTtBQUNILGtCQUFVLE1BQU0sWUFBWSxNQUFNLE9BQU8sUUFBUSxTQUFTLFNBQVM7QUFFcEUsVUFBSSxPQUFPLE1BQU07QUFDaEIsbUJBQVcsS0FBSyxHQUFHO0FBQ25CLDBCQUFrQjtBQUFBLE1BQ25CO0FBQUEsSUFDRCxPQUNLO0FBR0osVUFBSSxXQUFXLFdBQVc7QUFFMUIsVUFBSSxRQUFRLEdBQUc7QUFDZCxvQkFBWSxPQUFPLE9BQU8sSUFBSSxhQUFhO0FBQzNDLG9CQUFZLFNBQVMsV0FBVyxTQUFTO0FBQ3pDLGNBQU0sT0FBTyxNQUFNLFdBQVcsV0FBVyxLQUFLLENBQUMsR0FBRyxJQUFJLEVBQUU7QUFDeEQsZUFBTyxVQUFVLEtBQUssQ0FBQyxFQUFFLEdBQUcsR0FBRyxRQUFRLE1BQU0sQ0FBQztBQUFBLE1BQy9DO0FBR0EsVUFBSSxTQUFTO0FBQ2IsVUFBSSxTQUFTO0FBQ2IsVUFBSSxTQUFTO0FBQ2IsVUFBSSxTQUFTO0FBQ2IsVUFBSSxZQUFZO0FBQ2hCLFVBQUksVUFBVTtBQUNkLFVBQUksWUFBWTtBQUVoQixlQUFTLElBQUksUUFBUSxJQUFJLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3ZELFlBQUksSUFBSSxPQUFPLENBQUM7QUFFaEIsWUFBSSxPQUFRLFdBQVcsQ0FBQztBQUN4QixZQUFJLFFBQVEsUUFBUSxPQUFPLE9BQVEsUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFLElBQUksSUFBSSxLQUFLLENBQUMsRUFBRSxDQUFDLEVBQUUsSUFBSTtBQUU5RSxZQUFJLE9BQVEsT0FBTyxRQUFRLE1BQU0sR0FBRyxLQUFLLFNBQVM7QUFDbEQsWUFBSSxRQUFRLFFBQVEsT0FBTyxPQUFRLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRSxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUk7QUFFOUUsMEJBQWtCLG1CQUFtQixTQUFTLFNBQVMsUUFBUTtBQUUvRCxtQkFBVyxDQUFDLElBQUk7QUFFaEIsWUFBSSxJQUFJLEtBQUssRUFBRSxNQUFNO0FBQ3BCLGNBQUksUUFBUSxRQUFRLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxVQUFVLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRSxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksR0FBRyxRQUFRLE1BQU0sQ0FBQztBQUc3SCxjQUFJLE9BQU8sU0FBUyxPQUFPLE1BQU0sVUFBVSxPQUFPLFFBQVEsSUFBSSxPQUFPLEVBQUUsS0FBSyxJQUFJLE9BQU8sRUFBRSxPQUFPLENBQUMsRUFBRSxLQUFLLEdBQUcsTUFBTSxDQUFDO0FBRWxILGNBQUksZUFBZSxTQUFTLE1BQU07QUFDakMsZ0JBQUksWUFBWSxPQUFPLE9BQU8sSUFBSSxhQUFhO0FBQy9DLGdCQUFJLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxHQUFHLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFFekQsZ0JBQUksT0FBTyxhQUFhO0FBQ3ZCLGtCQUFJLE9BQU8sTUFBTTtBQUVqQixrQkFBSSxRQUFRLEdBQUc7QUFDZCxvQkFBSSxZQUFZLFNBQVMsV0FBVyxFQUFFLEtBQUs7QUFFM0Msb0JBQUksaUJBQWlCLFNBQWEsSUFBSSxJQUFJO0FBQzFDLG9CQUFJLGdCQUFpQixhQUFhLElBQUksSUFBSTtBQUkxQyxvQkFBSSxpQkFBaUIsbUJBQ3BCLGlCQUFpQixJQUNmLFFBQVEsSUFBSSxTQUFTLFlBQVksU0FBUztBQUFBO0FBQUEsa0JBQzFDLFFBQVEsSUFBSSxTQUFTLFlBQVksU0FBUztBQUFBLG9CQUMxQztBQUNGLGdDQUFjO0FBQ2Qsa0NBQWdCO0FBQUEsZ0JBQ2pCO0FBQUEsY0FDRCxPQUNLO0FBQ0osOEJBQWM7QUFDZCxnQ0FBZ0I7QUFBQSxjQUNqQjtBQUFBLFlBQ0Q7QUFBQSxVQUNEO0FBRUEsY0FBSSxtQkFBbUIsYUFBYTtBQUNuQyxnQkFBSSxNQUFNO0FBRVYsZ0JBQUksT0FBTyxPQUFPLEdBQUc7QUFDcEIscUJBQU87QUFDUCxxQkFBTztBQUFBLFlBQ1IsT0FDSztBQUNKLHFCQUFPO0FBQ1AscUJBQU87QUFBQSxZQUNSO0FBRUEsZ0JBQUksT0FBTyxPQUFPLE9BQU8sT0FDeEIsVUFBVSxRQUNWLFdBQVcsTUFDWCxVQUFVVixRQUFPO0FBRWxCLGdCQUFJLFdBQVcsTUFBTTtBQUNwQix5QkFBVztBQUVYLGtCQUFJLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFFMUIsc0JBQVEsS0FBSztBQUNiLHNCQUFRLEtBQUs7QUFDYixzQkFBUSxLQUFLO0FBQ2Isc0JBQVEsS0FBSztBQUFBLFlBQ2QsT0FDSztBQUNKLHNCQUFRO0FBQ1Isc0JBQVE7QUFDUixzQkFBUSxRQUFRQSxRQUFPLEtBQUssTUFBTSxDQUFDO0FBQUEsWUFDcEM7QUFFQSxxQkFBU0EsUUFBTyxLQUFLLE1BQU0sQ0FBQztBQUM1Qix1QkFBV0EsUUFBTyxPQUFPLE1BQU0sQ0FBQztBQUVoQyxnQkFBSSxhQUFhO0FBQ2hCLGtCQUFJLEtBQUssaUJBQWlCLGVBQWUsTUFBTSxNQUFNO0FBQ3BELHlCQUFTO0FBQ1QseUJBQVM7QUFDVCx5QkFBUztBQUNULHlCQUFTO0FBQ1QsNEJBQVk7QUFDWiwwQkFBVTtBQUNWLDRCQUFZO0FBQUEsY0FDYjtBQUFBLFlBQ0QsT0FDSztBQUNKLGtCQUFJLEtBQUssVUFBVSxDQUFDO0FBRXBCLGtCQUFJLE1BQU0sTUFBTTtBQUNmLDZCQUFhLENBQUMsSUFBSTtBQUNsQiw2QkFBYSxDQUFDLElBQUk7QUFFbEIsdUJBQU8sSUFBSSxPQUFPLE9BQU8sUUFBUTtBQUNqQyx3QkFBUSxJQUFJLFFBQVEsUUFBUTtBQUM1Qix3QkFBUSxJQUFJLEtBQUssS0FBSyxHQUFHLEtBQUssS0FBSyxHQUFHLFlBQVksVUFBVTtBQUFBLGNBQzdEO0FBQUEsWUFDRDtBQUFBLFVBQ0Q7QUFBQSxRQUNEO0FBQUEsTUFDRDtBQUlBLFVBQUksYUFBYTtBQUdoQixZQUFJLElBQUksTUFBTTtBQUVkLFlBQUksZUFBZSxpQkFBaUIsT0FBTyxlQUFlLElBQUssY0FBYyxLQUFLLGlCQUFpQjtBQUVuRyxZQUFJLG1CQUFtQixjQUFjO0FBQ3BDLGNBQUksS0FBSyxVQUFVLENBQUM7QUFFcEIsY0FBSSxNQUFNLE1BQU07QUFDZix5QkFBYSxDQUFDLElBQUk7QUFDbEIseUJBQWEsQ0FBQyxJQUFJO0FBRWxCLG1CQUFPLElBQUksUUFBUSxRQUFRLFNBQVM7QUFDcEMsb0JBQVEsSUFBSSxTQUFTLFNBQVM7QUFDOUIsb0JBQVEsSUFBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLE1BQU0sR0FBRyxZQUFZLFVBQVU7QUFBQSxVQUMvRDtBQUFBLFFBQ0Q7QUFBQSxNQUNEO0FBQUEsSUFDRDtBQUdBLFFBQUksT0FBTyxRQUFRLFVBQVU7QUFDNUIsVUFBSSxPQUFPLE1BQU07QUFDaEIsWUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLFNBQVM7QUFDNUIsWUFBSSxDQUFDLFlBQVksVUFBVSxJQUFJLFNBQVM7QUFDeEMsWUFBSSxDQUFDLFNBQVMsT0FBTyxJQUFJLElBQUksT0FBTyxLQUFLO0FBR3pDLFlBQUksUUFBUSxJQUFJLE9BQU87QUFDdkIsZ0JBQVEsTUFBTTtBQUNkLGdCQUFRLE1BQU07QUFFZCxZQUFJLFNBQVMsT0FBTztBQUNuQixjQUFJLEVBQUUsTUFBTSxLQUFLLE9BQU8sT0FBTyxJQUFJLElBQUk7QUFFdkMsY0FBSSxPQUFPLElBQUksT0FBTyxPQUFPLEVBQUU7QUFDL0IsY0FBSSxZQUFZLElBQUk7QUFFcEIsY0FBSSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBRXZCLGNBQUksWUFBWSxRQUFRLFFBQVEsV0FBVyxNQUFNLE9BQU87QUFDeEQsY0FBSSxZQUFZLFFBQVEsUUFBUSxXQUFXLE1BQU0sT0FBTztBQUV4RCxjQUFJLGFBQWEsT0FBTztBQUN2QixnQkFBSSxRQUFRLEdBQUc7QUFDZCxxQkFBTztBQUNQLHFCQUFPO0FBQUEsWUFDUixPQUNLO0FBQ0oscUJBQU87QUFDUCxxQkFBTztBQUFBLFlBQ1I7QUFFQSxpQkFBSyxPQUFPLElBQUk7QUFFaEIsZ0JBQUksVUFBVSxVQUFVLE1BQU0sT0FBTyxHQUFVLElBQUksTUFBTSxDQUFDO0FBQzFELGdCQUFJLFVBQVUsVUFBVSxPQUFPLE1BQU0sT0FBTyxHQUFHLElBQUksTUFBTSxDQUFDO0FBRTFELG9CQUFRLElBQUksR0FBRSxDQUFDLEdBQUcsSUFBSSxJQUFFLENBQUMsQ0FBQztBQUFBLFVBQzNCO0FBRUMsb0JBQVEsR0FBRyxJQUFJO0FBRWhCLGNBQUksYUFBYSxPQUFPO0FBQ3ZCLGdCQUFJLFFBQVEsR0FBRztBQUNkLHFCQUFPO0FBQ1AscUJBQU87QUFBQSxZQUNSLE9BQ0s7QUFDSixxQkFBTztBQUNQLHFCQUFPO0FBQUEsWUFDUjtBQUVBLGlCQUFLLE9BQU8sSUFBSTtBQUVoQixnQkFBSSxVQUFVLFVBQVUsTUFBTSxPQUFPLEdBQVUsSUFBSSxNQUFNLENBQUM7QUFDMUQsZ0JBQUksVUFBVSxVQUFVLE9BQU8sTUFBTSxPQUFPLEdBQUcsSUFBSSxNQUFNLENBQUM7QUFFMUQsb0JBQVEsSUFBSSxHQUFFLENBQUMsR0FBRyxJQUFJLElBQUUsQ0FBQyxDQUFDO0FBQUEsVUFDM0I7QUFFQyxvQkFBUSxHQUFHLElBQUk7QUFBQSxRQUNqQjtBQUVDLHFCQUFXO0FBQUEsTUFDYixPQUNLO0FBQ0osWUFBSSxRQUFRLElBQUksZ0JBQWdCLGFBQWE7QUFDN0MsWUFBSSxRQUFRLElBQUksZUFBZSxZQUFZO0FBRTNDLFlBQUksT0FBTyxPQUFPLEdBQUc7QUFDcEIsY0FBSSxTQUFTO0FBQ2Isa0JBQVE7QUFDUixrQkFBUTtBQUFBLFFBQ1Q7QUFFQSxnQkFBUSxLQUFLLEtBQUssU0FBUyxLQUFLO0FBQ2hDLGdCQUFRLEtBQUssS0FBSyxTQUFTLEtBQUs7QUFFaEMsWUFBSSxNQUFNLEtBQUs7QUFFZixZQUFJLE9BQU8sTUFBTTtBQUVoQixjQUFJLFNBQVMsT0FBTztBQUNuQixvQkFBUSxTQUFTO0FBQ2pCLG9CQUFRLFNBQVM7QUFHakIsZ0JBQUksQ0FBQyxTQUFTLENBQUMsT0FBTztBQUNyQixrQkFBSSxRQUFRO0FBQ1gsd0JBQVE7QUFBQTtBQUVSLHdCQUFRO0FBQUEsWUFDVjtBQUFBLFVBQ0Q7QUFBQSxRQUNELFdBQ1MsS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTO0FBRXRDLGtCQUFRLFFBQVE7QUFFakIsWUFBSSxJQUFJO0FBRVIsWUFBSSxPQUFPO0FBQ1YsY0FBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixpQkFBSztBQUNMLGlCQUFLO0FBQUEsVUFDTixPQUNLO0FBQ0osaUJBQUs7QUFDTCxpQkFBSztBQUFBLFVBQ047QUFFQSxrQkFBUSxJQUFJLElBQUksRUFBRSxHQUFHLElBQUksS0FBSyxFQUFFLENBQUM7QUFFakMsY0FBSSxDQUFDO0FBQ0osb0JBQVEsR0FBRyxJQUFJO0FBQUEsUUFDakI7QUFFQSxZQUFJLE9BQU87QUFDVixjQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3BCLGlCQUFLO0FBQ0wsaUJBQUs7QUFBQSxVQUNOLE9BQ0s7QUFDSixpQkFBSztBQUNMLGlCQUFLO0FBQUEsVUFDTjtBQUVBLGtCQUFRLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUVqQyxjQUFJLENBQUM7QUFDSixvQkFBUSxHQUFHLElBQUk7QUFBQSxRQUNqQjtBQUdBLFlBQUksQ0FBQyxTQUFTLENBQUMsT0FBTztBQUNyQixrQkFBUSxHQUFHLENBQUM7QUFDWixrQkFBUSxHQUFHLENBQUM7QUFBQSxRQUNiO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFFQSxTQUFLLEtBQUs7QUFDVixTQUFLLEtBQUs7QUFFVixRQUFJLE9BQU8sTUFBTTtBQUNoQixVQUFJLE1BQU07QUFDVCxZQUFJLFdBQVcsTUFBTTtBQUNwQixjQUFJLENBQUMsVUFBVSxRQUFRLElBQUksU0FBUztBQUVwQyxtQkFBUyxPQUFPLENBQUMsSUFBSSxZQUFZLE9BQU8sU0FBUyxPQUFPLE9BQU8sSUFBSSxhQUFhLFdBQVcsUUFBUSxJQUFJO0FBQ3ZHLG1CQUFTLE9BQU8sQ0FBQyxJQUFJLFlBQVksT0FBTyxTQUFTLE9BQU8sT0FBTyxJQUFJLGFBQWEsV0FBVyxRQUFRLElBQUk7QUFBQSxRQUN4RztBQUVBLGdCQUFRLFdBQVcsTUFBTSxZQUFZLFdBQVcsWUFBWSxZQUFZLEdBQUc7QUFBQSxNQUM1RTtBQUVBLFVBQUksYUFBYTtBQUNoQixZQUFJLFlBQVksUUFBUSxTQUFTO0FBQ2pDLFlBQUksSUFBSSxNQUFNO0FBRWQsWUFBSSxpQkFBaUIsTUFBTTtBQUMxQixjQUFJLGVBQWU7QUFDbEIsc0JBQVUsZUFBZSxZQUFZLE1BQU0sU0FBUztBQUFBLFFBQ3RELE9BQ0s7QUFDSixjQUFJLGNBQWM7QUFDakIsc0JBQVUsTUFBTSxZQUFZLE1BQU0sU0FBUztBQUFBLG1CQUNuQyxpQkFBaUI7QUFDekIsc0JBQVUsZUFBZSxZQUFZLE1BQU0sU0FBUztBQUFBLFFBQ3REO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFFQSxRQUFJLGlCQUFpQjtBQUNwQixhQUFPLE1BQU07QUFDYixnQkFBVTtBQUFBLElBQ1g7QUFFQSxjQUFVLFNBQVMsS0FBSyxXQUFXO0FBQUEsRUFDcEM7QUFFQSxNQUFJRixRQUFPO0FBRVgsU0FBTyxlQUFlLE1BQU0sUUFBUTtBQUFBLElBQ25DLE1BQU07QUFDTCxVQUFJQSxTQUFRO0FBQ1gsaUJBQVMsS0FBSztBQUVmLGFBQU9BO0FBQUEsSUFDUjtBQUFBLEVBQ0QsQ0FBQztBQUVELFdBQVMsU0FBUyxRQUFRLE9BQU87QUFDaEMsUUFBSTtBQUNILE1BQUFBLFFBQU87QUFBQSxTQUNIO0FBQ0osTUFBQUEsUUFBTyxLQUFLLHNCQUFzQjtBQUNsQyxXQUFLLFlBQVlBLEtBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFVBQVUsR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksSUFBSTtBQUM5QyxRQUFJLE9BQU87QUFDVjtBQU9ELFFBQUksWUFBWSxLQUFLLFFBQVEsRUFBRSxhQUFhLEtBQUssRUFBRSxhQUFhO0FBQy9EO0FBRUQsZUFBVyxHQUFHLEtBQUssSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sS0FBSyxJQUFJO0FBRXZELFFBQUksS0FBSztBQUNSLG1CQUFhLE1BQU0sTUFBTSxJQUFJO0FBQUE7QUFFN0IsbUJBQWEsS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUMvQjtBQUVBLFdBQVMsV0FBVyxHQUFHLEtBQUssSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLFNBQVMsTUFBTTtBQUM5RCxRQUFJQSxTQUFRO0FBQ1gsZUFBUyxLQUFLO0FBRWYsbUJBQWUsQ0FBQztBQUVoQixRQUFJLEtBQUssTUFBTTtBQUNkLFdBQUssRUFBRSxVQUFVQSxNQUFLO0FBQ3RCLFdBQUssRUFBRSxVQUFVQSxNQUFLO0FBQUEsSUFDdkIsT0FDSztBQUNKLFVBQUksS0FBSyxLQUFLLEtBQUssR0FBRztBQUNyQixxQkFBYTtBQUNiLG9CQUFZO0FBQ1o7QUFBQSxNQUNEO0FBRUEsVUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLFNBQVM7QUFFNUIsVUFBSSxjQUFjLElBQUksT0FBTztBQUM3QixVQUFJLENBQUMsU0FBUyxPQUFPLElBQUksWUFBWTtBQUNyQyxVQUFJLENBQUMsU0FBUyxPQUFPLElBQUksWUFBWTtBQUNyQyxVQUFJLENBQUMsWUFBWSxVQUFVLElBQUksU0FBUztBQUV4QyxVQUFJLFNBQVMsSUFBSSxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUs7QUFFckMsVUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLGFBQWEsWUFDekMsT0FBTyxPQUFPLE9BQU8sSUFBSSxhQUFhLFlBQ3RDLFFBQVEsU0FBUyxLQUFLLElBQ3RCLFFBQVEsU0FBUyxLQUFLLElBQ3RCLFFBQVEsU0FBUyxLQUFLLElBQ3RCLFFBQVEsU0FBUyxLQUFLO0FBRXZCLFVBQUksV0FBVztBQUNkLGFBQUssV0FBVyxNQUFNLE9BQU8sSUFBSSxPQUFPLFNBQVMsT0FBTyxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUk7QUFBQTtBQUUxRSxhQUFLLFFBQVEsUUFBTTtBQUVwQixVQUFJLFdBQVc7QUFDZCxhQUFLLFdBQVcsTUFBTSxPQUFPLElBQUksT0FBTyxTQUFTLE9BQU8sSUFBSSxHQUFHLE1BQU0sQ0FBQyxJQUFJO0FBQUE7QUFFMUUsYUFBSyxRQUFRLFFBQU07QUFFcEIsVUFBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixZQUFJLE1BQU07QUFDVixhQUFLO0FBQ0wsYUFBSztBQUFBLE1BQ047QUFBQSxJQUNEO0FBRUEsUUFBSSxTQUFTLE9BQU8sUUFBUSxJQUFJLE9BQU8sTUFBTSxRQUFRLFlBQVk7QUFDaEUsVUFBSSxNQUFNLEtBQUssTUFBTSxhQUFhO0FBQ2pDLGFBQUssVUFBVSxJQUFJLFVBQVU7QUFFOUIsVUFBSSxNQUFNLEtBQUssTUFBTSxhQUFhO0FBQ2pDLGFBQUssVUFBVSxJQUFJLFVBQVU7QUFBQSxJQUMvQjtBQUVBLFFBQUksU0FBUztBQUNaLHNCQUFnQjtBQUNoQixxQkFBZTtBQUVmLE9BQUMsWUFBWSxTQUFTLElBQUksT0FBTyxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQUEsSUFDbkQsT0FDSztBQUNKLG1CQUFhO0FBQ2Isa0JBQVk7QUFBQSxJQUNiO0FBQUEsRUFDRDtBQUVBLFFBQU0sYUFBYTtBQUFBLElBQ2xCLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxFQUNOO0FBRUEsV0FBUyxhQUFhO0FBQ3JCLGNBQVUsWUFBWSxLQUFLO0FBQUEsRUFDNUI7QUFFQSxNQUFJO0FBQ0osTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJO0FBRUosV0FBUyxVQUFVLEdBQUcsS0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDOUMsZUFBVztBQUNYLFlBQVEsUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLO0FBRXBDLGVBQVcsR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLEtBQUs7QUFFbEQsUUFBSSxLQUFLLE1BQU07QUFDZCxjQUFRLFNBQVMsS0FBSyxTQUFTLEtBQUs7QUFDcEMsY0FBUSxXQUFXLE1BQU0sWUFBWSxXQUFXLFlBQVksWUFBWSxJQUFJO0FBQUEsSUFDN0U7QUFFQSxRQUFJLEVBQUUsTUFBTSxLQUFLLE9BQU8sT0FBTyxJQUFJO0FBRW5DLHFCQUFtQjtBQUNuQixvQkFBbUI7QUFDbkIsc0JBQW1CO0FBQ25CLHVCQUFtQjtBQUFBLEVBR3BCO0FBRUEsV0FBUyxRQUFRLEdBQUcsS0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDNUMsZUFBVyxLQUFLLEtBQUssS0FBSyxLQUFLO0FBRS9CLGVBQVcsR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLElBQUk7QUFFbEQsUUFBSSxFQUFFLE1BQU0sS0FBSyxPQUFPLE9BQU8sSUFBSTtBQUVuQyxRQUFJLFlBQVksUUFBUSxLQUFLLFNBQVM7QUFDdEMsUUFBSSxZQUNILGtCQUFvQixRQUNwQixpQkFBb0IsT0FDcEIsbUJBQW9CLFNBQ3BCLG9CQUFvQjtBQUdyQixpQkFBYSxhQUFhLFVBQVUsTUFBTTtBQUUxQyxRQUFJLEtBQUssWUFBWSxhQUFhLFdBQVc7QUFNNUMsVUFBSSxPQUFPLE1BQ1YsT0FBTyxPQUNQLE9BQU8sS0FDUCxPQUFPO0FBRVIsVUFBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixlQUFPLEtBQ1AsT0FBTyxRQUNQLE9BQU8sTUFDUCxPQUFPO0FBQUEsTUFDUjtBQUVBLFVBQUksT0FBTztBQUNWO0FBQUEsVUFBVTtBQUFBLFVBQ1QsU0FBUyxNQUFNLFNBQVM7QUFBQSxVQUN4QixTQUFTLE9BQU8sTUFBTSxTQUFTO0FBQUEsUUFDaEM7QUFBQSxNQUNEO0FBRUEsVUFBSSxPQUFPO0FBQ1YsaUJBQVMsS0FBSyxRQUFRO0FBQ3JCLGNBQUksS0FBSyxPQUFPLENBQUM7QUFFakIsY0FBSSxLQUFLLGFBQWEsR0FBRyxRQUFRLFFBQVEsR0FBRyxPQUFPLEtBQUs7QUFDdkQ7QUFBQSxjQUFVO0FBQUEsY0FDVCxTQUFTLE9BQU8sTUFBTSxDQUFDO0FBQUEsY0FDdkIsU0FBUyxNQUFNLENBQUM7QUFBQSxZQUNqQjtBQUFBLFVBQ0Q7QUFBQSxRQUNEO0FBQUEsTUFDRDtBQUVBLGlCQUFXO0FBQUEsSUFDWixXQUNTLE9BQU8sTUFBTTtBQUNyQixhQUFPLFFBQVEsQ0FBQyxPQUFPO0FBQ3ZCLG1CQUFhLEtBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUNsQztBQUVBLFFBQUksS0FBSyxNQUFNO0FBQ2QsZUFBUyxTQUFTLEdBQUc7QUFDckIsY0FBUSxTQUFTLE1BQU0sWUFBWSxXQUFXLFlBQVksWUFBWSxJQUFJO0FBQUEsSUFDM0U7QUFBQSxFQUNEO0FBRUEsV0FBUyxXQUFXLEdBQUcsS0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDL0MsUUFBSSxPQUFPO0FBQ1Y7QUFFRCxtQkFBZSxDQUFDO0FBRWhCLFFBQUksWUFBWTtBQUVoQixRQUFJLFVBQVU7QUFFYixVQUFJLFFBQVE7QUFDWixVQUFJLFFBQVE7QUFDWixVQUFJLFdBQVc7QUFFZixVQUFJLE9BQU87QUFFWCxVQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3BCLGdCQUFRO0FBQ1IsZ0JBQVE7QUFBQSxNQUNULE9BQ0s7QUFDSixnQkFBUTtBQUNSLGdCQUFRO0FBQUEsTUFDVDtBQUVBLFVBQUksU0FBUyxPQUFPO0FBRW5CLGdCQUFRLGNBQWMsWUFBWSxjQUFjLGFBQWE7QUFDN0QsZ0JBQVEsYUFBYyxZQUFZLGFBQWMsYUFBYTtBQUFBLE1BQzlEO0FBRUEsVUFBSSxTQUFTO0FBQ1oscUJBQWEsYUFBYSxhQUFhLElBQUk7QUFFNUMsVUFBSSxTQUFTO0FBQ1osb0JBQVksWUFBWSxZQUFZLElBQUk7QUFFekMsbUJBQWEsTUFBTSxNQUFNLElBQUk7QUFFN0IsaUJBQVc7QUFBQSxJQUNaO0FBRUEsaUJBQWE7QUFDYixnQkFBWTtBQUVaLGVBQVcsS0FBSyxJQUFJO0FBR3BCLGlCQUFhLE1BQU0sTUFBTSxJQUFJO0FBRTdCLFFBQUk7QUFDSCxpQkFBVztBQUFBLEVBQ2I7QUFFQSxXQUFTLFNBQVMsR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksSUFBSTtBQUM3QyxRQUFJLE9BQU87QUFDVjtBQUVELG1CQUFlLENBQUM7QUFFaEIsZUFBVztBQUVYLGVBQVc7QUFFWCxRQUFJLEtBQUs7QUFDUixjQUFRLFVBQVUsTUFBTSxZQUFZLFdBQVcsWUFBWSxZQUFZLElBQUk7QUFBQSxFQUM3RTtBQUVBLFdBQVMsY0FBYztBQUN0QixTQUFLLFFBQVEsWUFBWTtBQUN6QixhQUFTLEtBQUssT0FBTyxLQUFLLFFBQVEsSUFBSTtBQUFBLEVBQ3ZDO0FBRUEsS0FBRyxZQUFZLEtBQUssV0FBVztBQUcvQixRQUFNLFNBQVMsQ0FBQztBQUVoQixTQUFPLFlBQVk7QUFDbkIsU0FBTyxZQUFZO0FBQ25CLFNBQU8sVUFBVTtBQUNqQixTQUFPLFdBQVc7QUFDbEIsU0FBTyxXQUFXLElBQUksQ0FBQyxHQUFHLEtBQUssS0FBS1ksVUFBUztBQUM1QyxRQUFJZ0Isb0JBQW1CLFNBQVMsTUFBTSxDQUFDO0FBQ3ZDLFVBQU1BLGtCQUFpQixNQUFNLEtBQUssR0FBRztBQUNyQyxXQUFPLE1BQU0sVUFBVSxLQUFLaEIsT0FBTSxNQUFNLEtBQUs7QUFBQSxFQUM5QztBQUVBLE1BQUksWUFBWTtBQUNmLFlBQVEsV0FBWSxNQUFNLFNBQVM7QUFDbkMsWUFBUSxXQUFZLE1BQU0sU0FBUztBQUNuQyxZQUFRLFlBQVksTUFBTSxPQUFLO0FBQzlCLHFCQUFlLENBQUM7QUFDaEIsZUFBUyxLQUFLO0FBQUEsSUFDZixDQUFDO0FBQ0QsWUFBUSxZQUFZLE1BQU0sVUFBVTtBQUVwQyxZQUFRLFVBQVUsTUFBTSxRQUFRO0FBRWhDLGdCQUFZLElBQUksSUFBSTtBQUVwQixTQUFLLFdBQVc7QUFBQSxFQUNqQjtBQUdBLFFBQU0sUUFBUSxLQUFLLFFBQVEsS0FBSyxTQUFTLENBQUM7QUFFMUMsV0FBUyxLQUFLLFFBQVEsSUFBSSxJQUFJO0FBQzdCLFFBQUk7QUFDSCxpQkFBVyxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUUsQ0FBQztBQUFBLFNBQzVCO0FBQ0osVUFBSSxVQUFVLE9BQU87QUFDcEIsY0FBTSxNQUFNLEVBQUUsUUFBUSxRQUFNO0FBQzNCLGFBQUcsS0FBSyxNQUFNLE1BQU0sSUFBSSxFQUFFO0FBQUEsUUFDM0IsQ0FBQztBQUFBLE1BQ0Y7QUFBQSxJQUNEO0FBQUEsRUFDRDtBQUVBLEdBQUMsS0FBSyxXQUFXLENBQUMsR0FBRyxRQUFRLE9BQUs7QUFDakMsYUFBUyxVQUFVLEVBQUU7QUFDcEIsWUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQzlELENBQUM7QUFFRCxRQUFNLG1CQUFtQixDQUFDRixPQUFNLEtBQUssaUJBQWlCO0FBRXRELFFBQU0sV0FBVyxPQUFPO0FBQUEsSUFDdkIsS0FBSztBQUFBLElBQ0wsV0FBVztBQUFBLElBQ1gsU0FBUztBQUFBLE1BQ1IsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLElBQ047QUFBQSxJQUNBLFFBQVEsQ0FBQyxXQUFXLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQyxFQUFFLFFBQVEsSUFBSTtBQUFBLElBQ3RELE9BQU8sQ0FBQyxPQUFPLE9BQU8sZ0JBQWdCO0FBQUEsSUFDdEMsUUFBUSxDQUFDLE1BQU0sSUFBSTtBQUFBLEVBQ3BCLEdBQUcsT0FBTyxJQUFJO0FBRWQsTUFBSSxTQUFTLE1BQU0sVUFBVTtBQUM1QixhQUFTLE1BQU0sS0FBSyxnQkFBZ0I7QUFFckMsU0FBTyxPQUFPO0FBRWQsUUFBTSxVQUFVLFNBQVM7QUFFekIsUUFBTSxPQUFPLE1BQU0sT0FBTztBQUUxQixXQUFTLFFBQVEsTUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRztBQUMxQyxRQUFJLFNBQVMsUUFBUSxJQUFJLE1BQU0sS0FBSyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFDaEQsV0FBSyxJQUFJLE1BQU0sS0FBSyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUVBLE9BQUssSUFBSSxJQUFJO0FBRWIsV0FBUyxJQUFJLE1BQU0sS0FBSyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUc7QUFDdEMsUUFBSSxTQUFTLFFBQVEsSUFBSSxNQUFNLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQ2hELGFBQU8sSUFBSSxFQUFFLE1BQU0sS0FBSyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxFQUN2QztBQUVBLE9BQUssTUFBTTtBQUVYLFdBQVMsVUFBVTtBQUNsQixTQUFLLE1BQU0sSUFBSTtBQUNmLGdCQUFZLE9BQU8sSUFBSTtBQUN2QixtQkFBZSxNQUFNO0FBQ3JCLFFBQUksWUFBWSxLQUFLLFdBQVc7QUFDaEMsU0FBSyxPQUFPO0FBQ1osaUJBQWEsT0FBTztBQUNwQixTQUFLLFNBQVM7QUFBQSxFQUNmO0FBRUEsT0FBSyxVQUFVO0FBRWYsV0FBUyxRQUFRO0FBQ2hCLFNBQUssUUFBUSxNQUFNLElBQUk7QUFFdkIsWUFBUSxRQUFRLEtBQUssTUFBTSxLQUFLO0FBRWhDLFFBQUksV0FBVyxTQUFTO0FBQ3ZCLGVBQVMsV0FBVyxXQUFXLFNBQVMsQ0FBQztBQUFBO0FBRXpDLGlCQUFXO0FBRVosc0JBQWtCLE9BQU8sU0FBUyxPQUFPLFFBQVEsS0FBSyxPQUFPLFNBQVM7QUFDdEUsc0JBQWtCLGtCQUFrQjtBQUVwQyxhQUFTLEtBQUssT0FBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUVBLFNBQU8sUUFBUSxVQUFVO0FBRXpCLE9BQUssUUFBUSxRQUFRO0FBRXJCLE1BQUksTUFBTTtBQUNULFFBQUksZ0JBQWdCLGFBQWE7QUFDaEMsV0FBSyxZQUFZLElBQUk7QUFDckIsWUFBTTtBQUFBLElBQ1A7QUFFQyxXQUFLLE1BQU0sS0FBSztBQUFBLEVBQ2xCO0FBRUMsVUFBTTtBQUVQLFNBQU87QUFDUjtBQUVBLE1BQU0sU0FBUztBQUNmLE1BQU0sU0FBUztBQUNmLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxhQUFhO0FBQ25CLE1BQU0sU0FBVztBQUNqQixNQUFNLFVBQVU7QUFFaEI7QUFDQyxRQUFNLE9BQU87QUFDZDtBQUVBO0FBQ0MsUUFBTSxVQUFVO0FBQ2hCLFFBQU0sU0FBVTtBQUNqQjtBQUVBLE1BQU0sT0FBTztBQUViO0FBQ0MsUUFBTSxTQUFTO0FBQ2YsUUFBTSxXQUFXO0FBRWpCLE1BQUksUUFBUSxNQUFNLFFBQVE7QUFBQSxJQUN6QjtBQUFBLEVBQ0Q7QUFFQSxFQUFDLE1BQU0sU0FBVTtBQUNqQixFQUFDLE1BQU0sVUFBVTtBQUNqQixFQUFDLE1BQU0sT0FBVTtBQUNqQixFQUFDLE1BQU0sU0FBVTtBQUNsQjs7O0FDbjlMQSxTQUFTLE1BQU0sUUFBNEQ7QUFDekUsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFNBQU8sUUFBUSxDQUFDLE9BQU8sVUFBVTtBQUMvQixVQUFNLFNBQVMsT0FBTyxRQUFRLENBQUMsS0FBSztBQUNwQyxVQUFNLFFBQVEsT0FBTyxRQUFRLENBQUMsS0FBSztBQUNuQyxRQUFJLFVBQVUsUUFBUSxVQUFVLFVBQWEsV0FBVyxRQUFRLFVBQVU7QUFDeEUsWUFBTSxLQUFLLEtBQUs7QUFBQSxFQUNwQixDQUFDO0FBQ0QsU0FBTztBQUNUO0FBRUEsSUFBTSxPQUFPO0FBR04sSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNDO0FBQUEsRUFFakIsWUFBWSxLQUFrQixTQUFrQixTQUFrQjtBQUNoRSxVQUFNLFFBQVEsUUFBUSxLQUFLO0FBQUEsTUFDekI7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxHQUFHLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sZUFBZSxJQUFJLENBQUM7QUFBQSxJQUN6RCxDQUFDO0FBQ0QsVUFBTW1CLFFBQU8sRUFBRSxRQUFRLE1BQU0sUUFBUSxHQUFJLE9BQU8sRUFBRTtBQUNsRCxVQUFNLFNBQXlCLENBQUMsQ0FBQyxDQUFDO0FBQ2xDLFVBQU0sUUFBc0IsQ0FBQztBQUM3QixlQUFXLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU87QUFDakQsWUFBTSxTQUFTLE1BQU0sZUFBZSxJQUFJLENBQUM7QUFDekMsVUFBSSxNQUFNO0FBQ1IsY0FBTSxLQUFLLE9BQU87QUFDbEIsZUFBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLE9BQU8sR0FBRyxRQUFRLEVBQUUsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUM5RCxlQUFPLEtBQUssRUFBRSxNQUFNLE9BQU8sT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQzlELGNBQU0sS0FBSyxFQUFFLFFBQVEsQ0FBQyxJQUFJLEtBQUssQ0FBQyxHQUFHLE1BQU0sTUFBTSxRQUFRLElBQUksRUFBRSxDQUFDO0FBQUEsTUFDaEU7QUFDQSxhQUFPLEtBQUs7QUFBQSxRQUNWLE1BQU07QUFBQSxRQUNOO0FBQUEsUUFDQSxPQUFPO0FBQUEsUUFDUCxNQUFNLFFBQVEsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLElBQUksQ0FBQztBQUFBLFFBQ2pELFFBQVE7QUFBQSxVQUNOLE1BQU07QUFBQSxVQUNOLE1BQU07QUFBQSxVQUNOLE1BQU07QUFBQSxVQUNOLFFBQVEsQ0FBQyxHQUFHLFVBQVUsTUFBTyxFQUFFLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBMEI7QUFBQSxRQUMzRTtBQUFBLE1BQ0YsQ0FBQztBQUFBLElBQ0g7QUFDQSxTQUFLLE9BQU8sSUFBSTtBQUFBLE1BQ2Q7QUFBQSxRQUNFLEdBQUcsT0FBTyxHQUFHO0FBQUEsUUFDYixTQUFTLENBQUMsSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLFFBQ3RCLFFBQVEsRUFBRSxNQUFNLE1BQU07QUFBQSxRQUN0QjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEdBQUksUUFBUSxNQUNSLEVBQUUsUUFBUSxDQUFDLE9BQWUsTUFBTSxPQUFPLElBQUksS0FBSyxLQUFLLEdBQUksR0FBRyxLQUFLLEVBQUUsSUFDbkUsQ0FBQztBQUFBLFFBQ0wsUUFBUTtBQUFBLFVBQ04sR0FBRztBQUFBLFVBQ0gsUUFBUSxFQUFFLE1BQU0sR0FBRyxPQUFPLEdBQUcsTUFBTSxNQUFNLFNBQVMsRUFBRztBQUFBLFVBQ3JELE1BQU0sRUFBRSxHQUFHLE1BQU0sR0FBRyxPQUFPLFVBQVUsT0FBTyxNQUFNLEVBQUU7QUFBQSxVQUNwRCxNQUFNO0FBQUEsWUFDSixVQUFVLE1BQU0sTUFBTTtBQUNwQixzQkFBUSxVQUFVO0FBQ2xCLHFCQUFPO0FBQUEsWUFDVDtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQUEsUUFDQSxRQUFRO0FBQUEsVUFDTixHQUFHLEVBQUUsTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUFBLFVBQzdCLEdBQUc7QUFBQSxZQUNELE9BQU8sUUFBUSxNQUFNLElBQUk7QUFBQSxZQUN6QixPQUFPLENBQUNDLElBQUcsS0FBb0IsU0FBd0I7QUFDckQsa0JBQUksUUFBUSxRQUFRLFNBQVMsS0FBTSxRQUFPLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU0sS0FBSyxDQUFDO0FBQ3BGLGtCQUFJLFFBQVEsSUFBSyxRQUFPLENBQUMsS0FBSyxTQUFTLE1BQU0sTUFBTSxLQUFLLElBQUk7QUFDNUQscUJBQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxLQUFLO0FBQUEsWUFDdEM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLFFBQ0EsTUFBTTtBQUFBLFVBQ0o7QUFBQSxZQUNFLFFBQVEsTUFBTSxTQUFTO0FBQUEsWUFDdkIsTUFBTTtBQUFBLFlBQ04sTUFBTSxFQUFFLEdBQUdELE9BQU0sTUFBTSxNQUFNO0FBQUEsWUFDN0IsT0FBTyxFQUFFLEdBQUdBLE9BQU0sTUFBTSxFQUFFO0FBQUEsWUFDMUIsS0FBSztBQUFBLFlBQ0wsTUFBTTtBQUFBLFlBQ04sT0FBTztBQUFBLFlBQ1AsUUFBUSxDQUFDQyxJQUFHQyxRQUFPLElBQUksS0FBSyxVQUFVLFVBQVVBLFFBQU8sS0FBSztBQUFBLFVBQzlEO0FBQUEsVUFDQTtBQUFBLFlBQ0UsUUFBUSxNQUFNLFNBQVM7QUFBQSxZQUN2QixNQUFNO0FBQUEsWUFDTixNQUFBRjtBQUFBLFlBQ0EsT0FBTyxFQUFFLE1BQU0sTUFBTTtBQUFBLFlBQ3JCLFFBQVEsRUFBRSxNQUFNLE1BQU07QUFBQSxZQUN0QixLQUFLO0FBQUEsWUFDTCxPQUFPO0FBQUEsWUFDUCxNQUFNLENBQUNDLElBQUcsVUFDUixLQUFLLEtBQUssSUFBSSxJQUFJLElBQUksU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsS0FBSyxTQUFTLEdBQUcsQ0FBQztBQUFBLFlBQ3JFLFFBQVEsQ0FBQ0EsSUFBR0MsV0FDVkEsT0FBTSxJQUFJLENBQUMsU0FBVSxTQUFTLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxLQUFLLENBQUU7QUFBQSxZQUN0RSxHQUFJLFdBQVcsUUFBUSxLQUFLLEtBQUssQ0FBQyxRQUFRLE1BQ3RDLEVBQUUsT0FBTyxXQUFXLFFBQVEsS0FBSyxFQUFHLElBQ3BDLENBQUM7QUFBQSxVQUNQO0FBQUEsUUFDRjtBQUFBLFFBQ0EsT0FBTztBQUFBLFVBQ0wsV0FBVztBQUFBLFlBQ1QsQ0FBQyxNQUFNO0FBRUwsa0JBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTztBQUNyQixvQkFBTSxRQUFRLEVBQUUsT0FBTyxTQUFTLFVBQWEsRUFBRSxPQUFPLFFBQVEsSUFBSSxFQUFFLE9BQU8sTUFBTTtBQUNqRixzQkFBUSxRQUFRLFVBQVUsUUFBUSxVQUFVLFNBQVksU0FBWSxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUFBLFlBQ3RGO0FBQUEsVUFDRjtBQUFBLFVBQ0EsV0FBVztBQUFBLFlBQ1QsQ0FBQyxNQUFNO0FBQ0wsa0JBQUksRUFBRSxPQUFPLFFBQVEsRUFBRztBQUN4QixvQkFBTSxPQUFPLEVBQUUsU0FBUyxFQUFFLE9BQU8sTUFBTSxHQUFHO0FBQzFDLG9CQUFNLEtBQUssRUFBRSxTQUFTLEVBQUUsT0FBTyxPQUFPLEVBQUUsT0FBTyxPQUFPLEdBQUc7QUFDekQsZ0JBQUUsVUFBVSxFQUFFLE1BQU0sR0FBRyxLQUFLLEdBQUcsT0FBTyxHQUFHLFFBQVEsRUFBRSxHQUFHLEtBQUs7QUFDM0Qsc0JBQVEsT0FBTyxNQUFNLEVBQUU7QUFBQSxZQUN6QjtBQUFBLFVBQ0Y7QUFBQSxVQUNBLE1BQU07QUFBQSxZQUNKLENBQUMsTUFBTTtBQUNMLHlCQUFXLEVBQUUsT0FBTyxLQUFLLEtBQUssUUFBUSxZQUFZO0FBQ2hELHNCQUFNLElBQUksRUFBRSxTQUFTLE9BQU8sS0FBSyxJQUFJO0FBQ3JDLG9CQUFJLElBQUksRUFBRSxLQUFLLE9BQU8sSUFBSSxFQUFFLEtBQUssTUFBTSxFQUFFLEtBQUssT0FBUTtBQUN0RCxrQkFBRSxJQUFJLEtBQUs7QUFDWCxrQkFBRSxJQUFJLGNBQWMsTUFBTSxLQUFLLElBQUksRUFBRTtBQUNyQyxrQkFBRSxJQUFJLFlBQVk7QUFDbEIsa0JBQUUsSUFBSSxZQUFZLENBQUMsSUFBSSxrQkFBa0IsSUFBSSxnQkFBZ0IsQ0FBQztBQUM5RCxrQkFBRSxJQUFJLFVBQVU7QUFDaEIsa0JBQUUsSUFBSSxPQUFPLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDM0Isa0JBQUUsSUFBSSxPQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxPQUFPLENBQUM7QUFDMUMsa0JBQUUsSUFBSSxPQUFPO0FBQ2Isa0JBQUUsSUFBSSxRQUFRO0FBQUEsY0FDaEI7QUFBQSxZQUNGO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsTUFDQSxDQUFDLENBQUMsR0FBRyxHQUFHLE9BQU8sTUFBTSxDQUFDLEVBQUUsSUFBSSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQUEsTUFDckM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxLQUFLLE9BQWlCLEtBQWtDLE1BQWMsSUFBa0I7QUFDdEYsU0FBSyxLQUFLLE1BQU0sTUFBTTtBQUNwQixXQUFLLEtBQUssUUFBUSxDQUFDLE9BQU8sR0FBRyxHQUFHLEdBQXdCLEtBQUs7QUFDN0QsV0FBSyxLQUFLLFNBQVMsS0FBSyxFQUFFLEtBQUssTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQ2hELENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBZ0M7QUFDcEMsVUFBTSxPQUFPLFNBQVMsU0FBWSxNQUFNLEtBQUssS0FBSyxTQUFTLE1BQU0sR0FBRztBQUNwRSxVQUFNLFNBQVMsUUFBUSxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUs7QUFDbkQsU0FBSyxLQUFLLFVBQVUsRUFBRSxNQUFNLFNBQVMsT0FBTyxLQUFLLEtBQUssU0FBUyxJQUFJLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDakY7QUFBQTtBQUFBLEVBR0EsTUFBWTtBQUNWLFVBQU0sRUFBRSxLQUFLLElBQUksS0FBSztBQUN0QixVQUFNLE1BQU0sS0FBSztBQUNqQixRQUFJLElBQUssTUFBSyxLQUFLLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUN4QztBQUFBO0FBQUEsRUFHQSxNQUFZO0FBQ1YsU0FBSyxLQUFLLFFBQVE7QUFBQSxFQUNwQjtBQUNGO0FBRUEsU0FBUyxPQUFPLEtBQXFEO0FBQ25FLFNBQU8sRUFBRSxPQUFPLEtBQUssSUFBSSxJQUFJLGFBQWEsR0FBRyxHQUFHLFFBQVEsS0FBSyxJQUFJLElBQUksY0FBYyxFQUFFLEVBQUU7QUFDekY7IiwKICAibmFtZXMiOiBbIm1pbiIsICJtYXgiLCAiXyIsICJ0ekRhdGUiLCAiZm10RGF0ZSIsICJzIiwgImF4aXMiLCAiZ2FwcyIsICJyZWN0IiwgInciLCAicG9pbnRzIiwgInUiLCAic2VyaWVzSWR4IiwgInNpemUiLCAiZm9udCIsICJvZmYiLCAia2V5IiwgInNjIiwgInNlbGYiLCAiaSIsICJvcHRzIiwgInNpZGVzV2l0aEF4ZXMiLCAiam9pbiIsICJmYWNldCIsICJkYXRhIiwgInhTY2FsZUtleSIsICJpZHhzIiwgInN0cm9rZVBhdGgiLCAic3Ryb2tlU3R5bGUiLCAiZmlsbFBhdGgiLCAiZmlsbFN0eWxlIiwgInNoaWZ0QW10IiwgInRpY2tzIiwgImJvcmRlciIsICJncmlkIiwgImNhbiIsICJzZXJpZXNJZHhNYXRjaGVyIiwgImdyaWQiLCAiXyIsICJ0aWNrcyJdCn0K
