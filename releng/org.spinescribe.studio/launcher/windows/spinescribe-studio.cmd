@echo off
rem Starts SpineScribe Studio, with Java 21 or newer from JAVA_HOME or the PATH.
rem SPINESCRIBE_JAVA_OPTS contains additional options for the JVM. All arguments are for Eclipse.
setlocal enableextensions

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
  echo SpineScribe Studio: Java 21 or newer was not found. Install it, or set JAVA_HOME to its folder.
  pause
  exit /b 2
)
rem A minimized window waits for Studio, and starts it again when Eclipse requests a restart by its exit code: 23 with
rem the same arguments, 24 with more arguments, which Eclipse has written at the end of its output, one per line. Of two
rem arguments with the same name, the last one counts.
if not defined SPINESCRIBE_STUDIO_WAITS (
  set "SPINESCRIBE_STUDIO_WAITS=yes"
  start "SpineScribe Studio" /min cmd /d /c ""%~f0" %*"
  exit /b 0
)
for %%l in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fl"
set "output=%TEMP%\spinescribe-studio-%RANDOM%%RANDOM%.txt"
set "written="

rem Java shows the splash screen before Eclipse is loaded.
set "splash=-splash:%~dp0splash.gif"
for %%a in (%*) do if "%%~a"=="-nosplash" set "splash=-Dsplash=none"

:start
"%java_home%\bin\javaw.exe" "%splash%" -Dosgi.requiredJavaVersion=21 -Xms256m --enable-native-access=ALL-UNNAMED %SPINESCRIBE_JAVA_OPTS% -jar "%launcher%" %* %written% >"%output%"
set "code=%errorlevel%"
if "%code%"=="23" goto start
if "%code%"=="24" (
  set "written="
  set "value_may_follow="
  for /f "usebackq delims=" %%a in ("%output%") do (
    set "line=%%a"
    call :argument
  )
  goto start
)
del "%output%"
exit /b %code%

:argument
if "%line:~0,1%"=="-" (
  set "written=%written% %line%"
  set "value_may_follow=yes"
  exit /b 0
)
if defined value_may_follow (set "written=%written% "%line%"") else set "written="
set "value_may_follow="
exit /b 0
