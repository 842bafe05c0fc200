// The unit of each flow of the map and what a unit is worth, so that all bands can be drawn on one scale.
import type { Flow } from '../ids.ts';
import type { Parameters } from '../parameters.ts';
import type { Content, FlowUnit } from './shapes.ts';

const UNIT_OF: Readonly<Record<Flow, FlowUnit>> = {
  coal: 'money',
  iron: 'money',
  seafood: 'money',
  textiles: 'money',
  otherGoods: 'money',
  smuggled: 'money',
  crude: 'kilotons',
  fuelFromChina: 'kilotons',
  fuelFromRussia: 'kilotons',
  fuelShipToShip: 'kilotons',
  workersInChina: 'thousands',
  workersInRussia: 'thousands',
  aid: 'money',
  grain: 'shipments',
  rajinTransit: 'money',
  chineseCustoms: 'money',
  russianTrade: 'moneyYear',
};

const QUARTERS = 4;

export function flowUnits(p: Parameters): Content['flows'] {
  const price = (flow: Flow): number | null => {
    switch (UNIT_OF[flow]) {
      case 'money':
        return 1;
      case 'kilotons':
        return flow === 'crude' ? p.crudePrice : p.fuelPrice;
      case 'thousands':
        return p.labourRemittance;
      case 'moneyYear':
        return 1 / QUARTERS;
      case 'shipments':
        return null;
    }
  };
  return Object.fromEntries(
    Object.entries(UNIT_OF).map(([flow, unit]) => [flow, { unit, price: price(flow as Flow) }]),
  ) as Content['flows'];
}
