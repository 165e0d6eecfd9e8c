-- Drives the language server from Neovim, an independent client, as its user would:
--   SPINESCRIBE_SERVER='spinescribe language-server' nvim --headless -u NONE -n -l neovim-test.lua   (0.9 and newer)
--   SPINESCRIBE_SERVER='spinescribe language-server' nvim --headless -u NONE -n -c 'luafile neovim-test.lua'
-- Prints a line for each service, "ok" or "not ok" with the reason; the exit code is the number of failures.

local TEXT = [[
case report "Burst fracture of L1 in a climber"
author "Ada Exemplar"
     at   ward
affiliation ward "Spine Unit"
section "Case report" {
  Für Øystein: the level T7–T5 hurt. Figure [#xray] shows L1, see [#xray].
}
figure xray "xray.svg"
  alt "Lateral radiograph"
  caption { The burst vertebra. }
]]
local PATIENCE = 30000

local folder = vim.fn.tempname()
vim.fn.mkdir(folder, 'p')
local file = folder .. '/climber.casereport'
vim.fn.writefile(vim.split(TEXT:sub(1, -2), '\n'), file)
vim.o.hidden = true
vim.cmd('edit ' .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'casereport'

local failures = 0
local function check(service, holds)
  local ran, result = pcall(holds)
  if ran and result then
    io.stdout:write('ok ' .. service .. '\n')
  else
    failures = failures + 1
    io.stdout:write('not ok ' .. service .. ': ' .. vim.inspect(result):gsub('\n', ' ') .. '\n')
  end
end

local client = vim.lsp.start_client({
  name = 'spinescribe',
  cmd = vim.split(vim.env.SPINESCRIBE_SERVER, vim.env.SPINESCRIBE_SERVER:find('\n') and '\n' or ' '),
  root_dir = folder,
  workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'reports' } },
  on_exit = function(code) vim.g.server_code = code end,
})
vim.lsp.buf_attach_client(buffer, client)
local encoding = function() return vim.lsp.get_client_by_id(client).offset_encoding or 'utf-16' end

local function wait(condition)
  return vim.wait(PATIENCE, condition, 20)
end

local function line(number)
  return vim.api.nvim_buf_get_lines(buffer, number, number + 1, false)[1]
end

-- Returns the position of words in bytes, as Neovim counts; a function of Neovim converts it for the server.
local function go(words, further)
  for number = 0, vim.api.nvim_buf_line_count(buffer) - 1 do
    local start = line(number):find(words, 1, true)
    if start then
      vim.api.nvim_win_set_cursor(0, { number + 1, start - 1 + (further or 0) })
      return
    end
  end
  error('not in the text: ' .. words)
end

local function ask(method, parameters)
  local answers = vim.lsp.buf_request_sync(buffer, method, parameters, PATIENCE)
  local answer = answers and answers[client]
  if not answer then
    error('no answer to ' .. method)
  end
  if answer.error or answer.err then
    error(vim.inspect(answer.error or answer.err))
  end
  return answer.result
end

local function here()
  return vim.lsp.util.make_position_params(0, encoding())
end

local function document()
  return { textDocument = vim.lsp.util.make_text_document_params() }
end

local function finding(rule)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    local code = diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp.code)
    if code == rule then
      return diagnostic
    end
  end
end

check('diagnostics', function()
  assert(wait(function() return finding('levels/backwards') ~= nil end), 'no finding came')
  local found = finding('levels/backwards')
  return line(found.lnum):sub(found.col + 1, found.end_col) == 'T7–T5' and found.user_data.lsp.codeDescription ~= nil
end)

check('hover', function()
  go('T7–T5')
  return ask('textDocument/hover', here()).contents.value:find('T7') ~= nil
end)

check('definition', function()
  go('[#xray]', 3)
  local places = ask('textDocument/definition', here())
  return places[1].range.start.line == 7
end)

check('references', function()
  go('[#xray]', 3)
  local parameters = here()
  parameters.context = { includeDeclaration = true }
  return #ask('textDocument/references', parameters) == 3
end)

check('highlights', function()
  go('[#xray]', 3)
  return #ask('textDocument/documentHighlight', here()) == 3
end)

check('symbols', function()
  for _, symbol in ipairs(ask('textDocument/documentSymbol', document())) do
    if symbol.name == 'Case report' or symbol.name == 'section' then
      return true
    end
  end
  return false
end)

check('completion', function()
  go('[#xray]', 3)
  local items = ask('textDocument/completion', here()).items
  return items[1].label == 'xray'
end)

check('code action', function()
  local found = finding('levels/backwards')
  go('T7–T5')
  local parameters = vim.lsp.util.make_range_params(0, encoding())
  parameters.context = { diagnostics = { found.user_data.lsp } }
  parameters.context.diagnostics[1] = vim.tbl_extend('force', { message = found.message }, found.user_data.lsp,
    { range = { start = parameters.range.start, ['end'] = parameters.range['end'] } })
  local action = ask('textDocument/codeAction', parameters)[1]
  vim.lsp.util.apply_workspace_edit(action.edit, encoding())
  assert(line(5):find('T5–T7 hurt', 1, true), line(5))
  return wait(function() return finding('levels/backwards') == nil end)
end)

check('rename', function()
  go('[#xray]', 3)
  local parameters = here()
  parameters.newName = 'plain'
  vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', parameters), encoding())
  return line(5):find('Figure [#plain] shows L1, see [#plain]', 1, true) and line(7):find('figure plain ', 1, true)
end)

check('formatting', function()
  local edits = ask('textDocument/formatting', vim.lsp.util.make_formatting_params({ tabSize = 2, insertSpaces = true }))
  vim.lsp.util.apply_text_edits(edits, buffer, encoding())
  return line(2) == '  at ward'
end)

check('folding and tokens', function()
  local ranges = ask('textDocument/foldingRange', document())
  local tokens = ask('textDocument/semanticTokens/full', document())
  return #ranges > 0 and #tokens.data > 0 and #tokens.data % 5 == 0
end)

check('end', function()
  vim.lsp.get_client_by_id(client).stop()
  return wait(function() return vim.g.server_code ~= nil end) and vim.g.server_code == 0
end)

vim.fn.delete(folder, 'rf')
vim.cmd(failures == 0 and 'qall!' or (failures .. 'cquit!'))
