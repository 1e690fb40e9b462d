@description('Who watches: alerts, boards and the budget.')
param token string
param location string
param tags object
param workspaceId string
param emails string[]
param runbook string
param monthlyBudget int

var short = loadJsonContent('../abbreviations.json')

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    groupName: '${short.actionGroup}${token}'
    location: location
    tags: tags
    workspaceId: workspaceId
    emails: emails
    runbook: runbook
  }
}

module boards 'workbooks.bicep' = {
  name: 'workbooks'
  params: { location: location, tags: tags, workspaceId: workspaceId }
}

module budget 'budget.bicep' = {
  name: 'budget'
  params: {
    name: '${short.budget}${token}'
    amount: monthlyBudget
    actionGroupId: alerts.outputs.groupId
    emails: emails
  }
}
