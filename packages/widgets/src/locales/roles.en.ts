import type { RoleTerms } from './roles.js';

export const rolesEn: RoleTerms = {
  'first-line': 'First desk',
  municipality: 'Municipality',
  province: 'Province',
  chamber: 'Chamber of Commerce',
  'development-agency': 'Development agency',
  'national-agency': 'National agency',
  'grant-body': 'Grant body',
  fund: 'Fund',
  campus: 'Campus',
  network: 'Network',
  programme: 'Programme',
  portal: 'Website',
  other: 'Other',
};
