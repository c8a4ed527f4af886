import{B as e,I as t,o as i}from"./chunk-4G5EA2E2.js";function a(){return e("main",{class:"page",id:"main",children:e(t,{title:i.charts.pages.DeviceMetrics})})}export{a as default};
