/** Words for what a firm does, which end its name behind `and`; no logic. */

/** Trades: with `and` before them they go on with a firm's name ("Kite Signs and Lighting CIC"), and with a legal ending they name no firm alone. */
export const TRADES: ReadonlySet<string> = new Set(
  `
  lighting heating ventilation roofing flooring glazing plumbing cleaning catering fencing scaffolding drainage decorating joinery blinds
  alarms locks doors gates signs safes access security surveillance stationery furniture interiors printing embroidery tailoring recycling
  haulage storage recovery repairs servicing hire sales parts coachworks conversions livery graphics engraving training coaching rescue
  lifting handling packaging space defence aerospace power water gas payments procurement translation interpreting uniforms tyres wheels windscreens
  fuels insulation demolition landscaping fabrication automation robotics imaging diagnostics optics ceilings partitioning upholstery testing calibration surveying valuation auctioneers valuers`
    .trim()
    .split(/\s+/),
);
