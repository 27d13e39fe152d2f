import { testReadings } from './cases.ts';

const responses = (list: string) => `paths: {/a: {get: {responses: {\n  ${list}}}}}`;

testReadings([
  {
    rule: 'status-code',
    text: responses('4xx: {},\n  "200 OK": {},\n  Default: {},\n  600: {},\n  OK: {},\n  404: {},\n  "404 none": {}'),
    told: [
      '5:3 "4xx" is not a status: read as 4XX',
      '6:3 "200 OK" is not a status: read as 200',
      '7:3 "Default" is not a status: read as default',
      '8:3 "600" is not a status: it is left out',
      '9:3 "OK" is not a status: it is left out',
      '11:3 "404 none" is not a status: it is left out',
    ],
    as: responses('4XX: {}, 200: {}, default: {}, 404: {}'),
  },
]);
