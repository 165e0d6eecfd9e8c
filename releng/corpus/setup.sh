# Sourced by the scripts beside it: finds Java, builds missing jars. Sets corpus (this folder), program and java.
# PROGRAM may name the jar of another build of the command line; that jar is never rebuilt.
corpus=$checkout/releng/corpus
program=${PROGRAM:-}

. "$checkout/releng/find-java.sh"
JAVA_HOME=${java%/bin/java}
export JAVA_HOME

if [ -z "$program" ]; then
  program=$checkout/releng/org.spinescribe.cli.archive/target/spinescribe/lib/spinescribe.jar
  "$checkout/spinescribe" --version >&2
fi
if [ ! -f "$corpus/target/corpus.jar" ] || [ ! -d "$corpus/target/spark/jars" ] ||
  [ -n "$(find "$corpus/src/main" "$corpus/pom.xml" -newer "$corpus/target/corpus.jar" -print -quit)" ]; then
  "$checkout/mvnw" -B -ntp -q -f "$corpus/pom.xml" package -DskipTests "-Dprogram=$program" </dev/null >&2
fi

# Replaces the shell by a main class of Spark, or of this project, with a heap of $1.
run_class() {
  heap=$1
  shift
  exec "$java" "-Xmx$heap" "@$corpus/java.options" -cp "$corpus/target/corpus.jar:$corpus/target/spark/jars/*" "$@"
}
