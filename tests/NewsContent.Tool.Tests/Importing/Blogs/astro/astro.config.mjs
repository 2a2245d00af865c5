import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://islands.example', integrations: [] });
