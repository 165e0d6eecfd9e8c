@echo off
rem Starts the SpineScribe command line, with Java 21 or newer from JAVA_HOME or the PATH.
rem
rem The JVM starts from a class archive under %LOCALAPPDATA%. The first run creates it in the background after it has
rem finished. Each version of SpineScribe and of Java has its own archive. The JVM loads all classes of an archive at
rem each start, so commands that need few classes have a smaller archive. Without an archive everything works the same,
rem only more slowly. SPINESCRIBE_JAVA_OPTS contains additional options for the JVM.
setlocal enableextensions

set "app=%~dp0"
set "main_jar=%app%lib\spinescribe.jar"
set "training=org.spinescribe.cli.Training"

rem --- Java
set "java_home="
if defined JAVA_HOME if exist "%JAVA_HOME%\release" set "java_home=%JAVA_HOME%"
if not defined java_home for %%j in (java.exe) do if not "%%~$PATH:j"=="" if exist "%%~dp$PATH:j..\release" set "java_home=%%~dp$PATH:j.."
set "java_build="
set "java_version=0"
if defined java_home for /f "usebackq tokens=1,2 delims==" %%k in ("%java_home%\release") do (
  if "%%k"=="JAVA_RUNTIME_VERSION" set "java_build=%%~l"
)
if defined java_build for /f "tokens=1 delims=.+-" %%v in ("%java_build%") do set "java_version=%%v"
if %java_version% LSS 21 (
  echo spinescribe: Java 21 or newer was not found. Install it, or set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
set "java=%java_home%\bin\java.exe"

rem --- The use of the archive, see Training
set "use=check"
for %%c in (export submit watch) do if "%~1"=="%%c" set "use=export"
for %%c in (format rename merge comments compare response language-server serve) do if "%~1"=="%%c" set "use=all"

rem --- The archive for this version, this Java and this use
set "archive="
set "fingerprint="
if defined LOCALAPPDATA if exist "%app%lib\fingerprint" set /p fingerprint=<"%app%lib\fingerprint"
if defined fingerprint set "cache=%LOCALAPPDATA%\spinescribe\classes"
if defined fingerprint if %java_version% GEQ 25 (
  set "archive=%cache%\%fingerprint%-%java_build%-%use%.aot"
  set "from_archive=-XX:AOTCache"
  set "to_archive=-XX:AOTCacheOutput"
) else (
  set "archive=%cache%\%fingerprint%-%java_build%-%use%.jsa"
  set "from_archive=-XX:SharedArchiveFile"
  set "to_archive=-XX:ArchiveClassesAtExit"
)

set "flags=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:+UseSerialGC -Xmn64m -XX:SurvivorRatio=1 -XX:-UsePerfData -Xlog:disable"
set "flags=%flags% -Djdk.reflect.useNativeAccessorOnly=true -Djava.awt.headless=true -Djdk.console=java.base -Dguice_bytecode_gen_option=DISABLED"
if %java_version% GEQ 23 set "flags=%flags% --sun-misc-unsafe-memory-access=allow"
set "flags=%flags% %SPINESCRIBE_JAVA_OPTS%"

if defined archive if exist "%archive%" (
  "%java%" "%from_archive%=%archive%" "-XX:ErrorFile=%archive%.crash" %flags% -jar "%main_jar%" %*
  if not exist "%archive%.crash" exit /b
)
rem A damaged archive crashes the JVM: delete it, and run the command without it.
if defined archive if exist "%archive%.crash" del /q "%archive%" "%archive%.crash"
"%java%" %flags% -jar "%main_jar%" %*
set "status=%ERRORLEVEL%"
if defined archive if not exist "%archive%.lock" call :make_archive
exit /b %status%

rem Creates the archive during a training run.
:make_archive
if not exist "%cache%" mkdir "%cache%" 2>nul
if not exist "%cache%" exit /b
break>"%archive%.lock"
start "" /b /low cmd /c ""%java%" "%to_archive%=%archive%.new" %flags% -cp "%main_jar%" %training% %use% >nul 2>nul <nul & move /y "%archive%.new" "%archive%" >nul 2>nul & del "%archive%.lock""
exit /b
