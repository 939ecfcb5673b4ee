# docker build --build-arg SITE=https://example.org -t samen-opleiden . && docker run -p 8080:8080 samen-opleiden
FROM node:24-slim AS build
ARG SITE BASE CONTACT REPO REPO_BRANCH
ENV ASTRO_TELEMETRY_DISABLED=1
WORKDIR /site
COPY . .
RUN npm run build && mkdir -p "/www/${BASE}" && cp -a dist/. "/www/${BASE}" && cp dist/404.html /www/

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build /site/.github/hosts/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /www /usr/share/nginx/html
