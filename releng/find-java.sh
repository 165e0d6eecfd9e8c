# Read by the start scripts in its folder: finds Java, or ends the script with a message of one line.
# Sets java, java_version (21, 25, …) and java_build. Calls no other program where the shell is enough.

needed_java=21

# Returns success if folder $1 has a Java that is new enough. Sets java, java_version and java_build.
is_java() {
  java_version=0
  java_build=unknown
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    value=${value#\"}
    case $key in
      JAVA_VERSION) java_version=${value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION) java_build=${value%\"*} ;;
    esac
  done <"$1/release"
  java=$1/bin/java
  [ "${java_version:-0}" -ge $needed_java ]
}

java_on_path() {
  found=
  old_ifs=$IFS
  IFS=:
  for folder in $PATH; do
    if [ -x "$folder/java" ]; then
      found=$folder/java
      [ -L "$found" ] && found=$(readlink -f -- "$found")
      break
    fi
  done
  IFS=$old_ifs
  [ -n "$found" ] && is_java "${found%/bin/java}"
}

# Finds the newest Java in the usual installation folders.
installed_java() {
  newest=
  newest_version=0
  for folder in /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_java "$folder" && [ "$java_version" -gt "$newest_version" ]; then
      newest=$folder
      newest_version=$java_version
    fi
  done
  [ -n "$newest" ] && is_java "$newest"
}

# Finds the Java of a package that contains one: it is two folders above Studio, and the settings of the command line
# are beside Studio. Scripts of a checkout do not set home. On macOS the runtime is a bundle, with other subfolders.
packed_java() {
  [ -n "${home:-}" ] && [ -f "$home/../spinescribe.cfg" ] &&
    { is_java "$home/../../runtime" || is_java "$home/../../runtime/Contents/Home"; }
}

if ! packed_java && ! { [ -n "${JAVA_HOME:-}" ] && is_java "$JAVA_HOME"; } && ! java_on_path && ! installed_java; then
  echo "${0##*/}: Java $needed_java or newer was not found. Install it, or set JAVA_HOME to its folder." >&2
  exit 2
fi
