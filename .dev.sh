cd /tmp/wt/fouten
printf 'kort: RuG: x\n' > src/content/bronnen/zz.yaml
node_modules/.bin/node node_modules/astro/bin/astro.mjs dev --port 4555 > /tmp/wt/fouten-dev.log 2>&1 &
P=$!
for i in $(seq 60); do curl -s -o /dev/null http://localhost:4555/ && break; sleep 1; done
curl -s -H 'Accept: text/html' http://localhost:4555/begrippen/ | sed -n '/<body>/,$p'
rm src/content/bronnen/zz.yaml; sleep 1.5
for k in 1 2 3; do curl -s -o /tmp/o.html -w '%{http_code} %{time_total}\n' -H 'Accept: text/html' http://localhost:4555/begrippen/groenpluk/; done
sed -i 's/^definitie: .*/definitie: "ZZ veranderd"/' src/content/begrippen/groenpluk.mdx
for k in $(seq 40); do curl -s -H 'Accept: text/html' http://localhost:4555/begrippen/groenpluk/ | grep -q 'ZZ veranderd' && echo "seen after $k" && break; sleep 0.1; done
git checkout src/content/begrippen/groenpluk.mdx
for k in 1 2 3; do curl -s -o /tmp/o.html -w '%{http_code} %{time_total}\n' -H 'Accept: text/html' http://localhost:4555/praatplaten/curriculum-in-samenhang/; done
kill $P
