import type { CalendarEdition } from './calendar';
import notice2010 from '../data/2010.json';
import notice2011 from '../data/2011.json';
import notice2012 from '../data/2012.json';
import notice2013 from '../data/2013.json';
import notice2014 from '../data/2014.json';
import notice2015 from '../data/2015.json';
import amended2015 from '../data/2015-a1.json';
import notice2016 from '../data/2016.json';
import notice2017 from '../data/2017.json';
import notice2018 from '../data/2018.json';
import notice2019 from '../data/2019.json';
import amended2019 from '../data/2019-a1.json';
import notice2020 from '../data/2020.json';
import amended2020 from '../data/2020-a1.json';
import notice2021 from '../data/2021.json';
import notice2022 from '../data/2022.json';
import notice2023 from '../data/2023.json';
import notice2024 from '../data/2024.json';
import notice2025 from '../data/2025.json';
import notice2026 from '../data/2026.json';

/**
 * The notices that this release knows, oldest first. Not part of the library's main entry: workflows are handed the
 * calendar by `load` and must not carry it.
 */
export const calendarEditions: readonly CalendarEdition[] = [
  notice2010,
  notice2011,
  notice2012,
  notice2013,
  notice2014,
  notice2015,
  amended2015,
  notice2016,
  notice2017,
  notice2018,
  notice2019,
  amended2019,
  notice2020,
  amended2020,
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
];
