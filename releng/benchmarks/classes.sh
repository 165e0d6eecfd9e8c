# Read by the benchmarks: waits until the archive of classes is there, which the first run makes in the background and
# beside which nothing can be measured. Needs archive, the folder of the built command line.
read -r fingerprint <"$archive/lib/fingerprint"
classes=${XDG_CACHE_HOME:-$HOME/.cache}/spinescribe/classes
"$archive/spinescribe" --version >/dev/null
for _ in $(seq 60); do
  ls "$classes/$fingerprint"-*.[aj]* 2>/dev/null | grep -q -v -E '\.(lock|new|config)$' && [ -z "$(ls -d "$classes"/*.lock 2>/dev/null)" ] && break
  sleep 1
done
