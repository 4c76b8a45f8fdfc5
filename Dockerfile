# syntax=docker/dockerfile:1

# npm comes with this image; Node itself is the one that package.json pins, here and below.
FROM node:24-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && node scripts/build.mjs cli && rm -rf .next/cache && npm prune --omit=dev --no-audit --no-fund

FROM debian:trixie-slim
RUN useradd --uid 10001 --create-home dipnot && mkdir -p /data/media /data/manuscripts && chown -R dipnot:dipnot /data
WORKDIR /app
COPY --from=build /app ./
ENV PATH=/app/node_modules/.bin:$PATH \
    NODE_ENV=production \
    NODE_COMPILE_CACHE=/tmp/compile \
    NEXT_TELEMETRY_DISABLED=1 \
    DATA_DIR=/data \
    PORT=3000
USER dipnot
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# No shell in between: the process gets its signals itself.
CMD ["node", "--enable-source-maps", "--max-semi-space-size=8", "dist/server.js"]
