import type { CalendarEdition } from './calendar';
import notice2022 from '../data/2022.json';
import notice2023 from '../data/2023.json';
import notice2024 from '../data/2024.json';
import notice2025 from '../data/2025.json';
import notice2026 from '../data/2026.json';

/**
 * The notices that this release knows, oldest first. Not part of the library's main entry: workflows are handed the
 * calendar by `load` and must not carry it.
 */
export const calendarEditions: readonly CalendarEdition[] = [notice2022, notice2023, notice2024, notice2025, notice2026];
